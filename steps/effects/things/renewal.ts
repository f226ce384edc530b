import { wrongCodes } from '../../codes/code-source.ts'
import type { AccountWorld } from '../../support/world.ts'
import type { Held, Scene } from '../held.ts'

/** Its owner allows the request where it waits, which shows the code there. */
export const allow = async ({ world }: Scene, { request }: Pick<Held, 'request'>): Promise<void> => {
  if (request === undefined) return
  const { id, session } = request
  await world.requests.ask({ type: 'answer-request', session, request: id, allow: true })
}

/** Whether the limit of codes that are sent leaves room for one more of each thing. */
export const roomForSends = ({ sandbox }: AccountWorld): boolean => {
  const sends = sandbox.declares('code.sends')
  return sends === 0 || (sends !== undefined && sends >= 6)
}

/** A wrong code is entered where the right one belongs. */
export const wrongCode = async ({ world }: Scene, signIn: string): Promise<void> => {
  const [code = ''] = await wrongCodes(world, 1)
  await world.requests.ask({ type: 'enter-code', signIn, code })
}
