import type { Power } from '../rules/rule.ts'

/** What assay cannot do at a target that lacks a power. */
export const missingPowerSentences = {
  'no-clock': "assay cannot move this server's clock",
  'no-outbox': 'assay cannot read what this server sends (messages, calls, requests on devices)',
  'no-provisioning': 'assay cannot create accounts in a given state on this server',
  'no-client-address': 'assay cannot choose the network address of a request',
  'no-support-role': "assay cannot act as this server's support staff",
  'no-restart': 'assay cannot stop this server and start it again with its data',
} as const
export type MissingPowerReason = keyof typeof missingPowerSentences

const channels: Partial<Record<Power, string>> = {
  push: 'push messages',
  text: 'text messages',
  call: 'calls',
  email: 'mail',
}

/** The same for one power: of an outbox, the channel that cannot be read. */
export const missingPowerText = (power: Power, reason: MissingPowerReason): string => {
  const channel = channels[power]
  return channel === undefined ? missingPowerSentences[reason] : `assay cannot read the ${channel} of this server`
}
