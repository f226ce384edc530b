import { didYouMean } from '../../input/did-you-mean.ts'
import { heldCodes, sendingChannels } from '../../protocol/client.ts'

/** What is wrong with a channel of an outbox, as a sentence; undefined where messages go by it. */
export const outboxSentence = (channel: unknown): string | undefined => {
  if (sendingChannels.some((known) => known === channel)) return undefined
  const name = String(channel)
  return heldCodes.some((held) => held === name)
    ? `nothing is delivered by "${name}": its codes are held by their owner (capability code.${name})`
    : [`there is no channel "${name}"`, didYouMean(name, sendingChannels)].filter(Boolean).join('. ')
}
