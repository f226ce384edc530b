import { BrokenRule } from '../../../src/verdict/broken-rule.ts'
import type { Held, Scene } from '../held.ts'
import { sitAt } from '../shared-client.ts'
import { count, type Entry, limitOf } from './counting.ts'
import { waitingAt } from './sign-ins.ts'

/** Codes sent to a number for a new sign-in each time: whether the service sent it. */
const sends = async (scene: Scene): Promise<Entry> => {
  const { world, person } = scene
  const send = async (): Promise<boolean> => {
    const signIn = await waitingAt(scene, sitAt(scene, 'client'))
    const [phone = ''] = person.phones.values()
    return (await world.requests.ask({ type: 'send-code', signIn, via: 'text', phone })).type !== 'refused'
  }
  return { wrong: async () => void (await send()), right: send }
}

/**
 * A count of codes that are sent, one less than may be: one more is answered, and another one is not. Throws BrokenRule where not even that one is, although
 * no other code was sent: then something else was counted.
 */
export const countOfSends = async (scene: Scene): Promise<Held> => {
  // Nothing that is wrong can be entered here: a wrong entry is one of another kind.
  const { wrong: _, ...held } = await count('code.sends', sends)(scene)
  const { right } = await sends(scene)
  const use = async () => {
    const isOneLeft = (await codesSent(scene)) === limitOf(scene, 'code.sends') - 1
    const [last, beyond] = [await right(), await right()]
    if (!last && !beyond && isOneLeft)
      throw new BrokenRule('Only codes that are sent are counted', 'one more is within code.sends', 'it was refused')
    return [!beyond]
  }
  return { ...held, use }
}

/** How many codes went to numbers and addresses that are not the other person's. */
const codesSent = async ({ world, name }: Scene): Promise<number> => {
  const { phones } = world.people.named(name === 'Ada' ? 'Ben' : 'Ada')
  const sent = world.messages.deliveries(
    ({ channel, code, to }) => channel !== 'push' && code !== undefined && !phones.has(to),
  )
  return (await sent).length
}
