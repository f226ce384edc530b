import { wrongCodes } from '../../codes/code-source.ts'
import type { AccountWorld } from '../../support/world.ts'
import type { Held, Scene } from '../held.ts'

/** Its owner allows the request where it waits, which shows the code there. */
export const allow = async ({ world }: Scene, { request }: Pick<Held, 'request'>): Promise<string | undefined> => {
  if (request === undefined) return undefined
  const { id, session } = request
  const answer = await world.requests.ask({ type: 'answer-request', session, request: id, allow: true })
  return answer.type === 'request-answered' ? answer.code : undefined
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

/** The newest request on that trusted device, where one arrived. */
export const requestOn = async ({ world, person }: Scene, name: string): Promise<Pick<Held, 'request'>> => {
  const { device, session = '' } = person.clients.get(name) ?? {}
  if (device === undefined || !world.sandbox.declaration.powers.outbox.includes('push')) return {}
  const push = await world.messages.latest(
    ({ channel, to, request }) => channel === 'push' && to === device && request !== undefined,
  )
  return push?.request === undefined ? {} : { request: { id: push.request, session } }
}

/** Neither a wrong code nor a look at what waits prolongs anything. */
export const tryAndLook = async (scene: Scene, signIn: string): Promise<void> => {
  await wrongCode(scene, signIn)
  await lookAt(scene, signIn)
}

/** Its state is read, as a client does that waits. */
export const lookAt = async ({ world }: Scene, signIn: string): Promise<void> => {
  await world.requests.ask({ type: 'read-sign-in', signIn })
}
