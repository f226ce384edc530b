import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { arrangeAddedPhone, verifyPhoneCommand } from '../../phones/phone-numbers.ts'
import { unusedClient } from '../../sign-in/sign-in.ts'
import type { ClientState } from '../../support/person.ts'
import { begin, codeByText, goOn, opens, signedInAt } from '../complete-sign-in.ts'
import { arrangeProgramPassword } from '../things/sessions.ts'
import type { EventScene, EventSteps } from './event.ts'

/** The device that the event concerns: that of the thing, or another one of the person. */
const concerned = async ({ world, person, held }: EventScene): Promise<ClientState> => {
  if (held?.client?.session !== undefined && held.client.device !== undefined) return held.client
  const second = person.clients.get('second device') ?? person.clients.get(secondBrowser)
  if (second !== undefined && held?.client !== second && (await opens(world, person, second.session, 'mail')))
    return second
  const hasDevices = world.sandbox.declaration.capabilities['sign-in.device'].state !== 'absent'
  return signedInAt(world, person, { client: unusedClient(world, hasDevices ? 'tablet' : 'browser') })
}

const secondBrowser = 'second browser'

/** Without devices a browser is signed in beforehand: a demand for a new password, say, lets nobody sign in later. */
const prepareSignOut = async ({ world, person }: EventScene): Promise<void> => {
  if (world.sandbox.declaration.capabilities['sign-in.device'].state !== 'absent') return
  person.clients.set(secondBrowser, await signedInAt(world, person, { client: unusedClient(world, 'browser') }))
}

const signOut = async (scene: EventScene): Promise<void> => {
  const at = scene.held?.client?.session === undefined ? await concerned(scene) : scene.held.client
  await scene.world.requests.arrange({ type: 'sign-out', session: at.session ?? '' })
}

const removeDevice = async (scene: EventScene): Promise<void> => {
  if (scene.held?.onAllDevices === true) throw new OutsideDeclaration('all trusted devices show the same code at once')
  const { device = '' } = await concerned(scene)
  const session = await scene.world.people.sessionOf(scene.name)
  await scene.world.requests.arrange({ type: 'remove-device', session, device, confirm: true })
}

const eraseDevice = async (scene: EventScene): Promise<void> => {
  const { device = '' } = await concerned(scene)
  const session = await scene.world.people.sessionOf(scene.name)
  await scene.world.requests.arrange({ type: 'erase-device', session, device })
}

const findOff = async (scene: EventScene): Promise<void> => {
  const { session = '' } = await concerned(scene)
  await scene.world.requests.arrange({ type: 'set-find', session, on: false })
}

const findOn = async (scene: EventScene): Promise<void> => {
  const { session = '' } = await concerned(scene)
  await scene.world.requests.arrange({ type: 'set-find', session, on: true })
}

/** The device of the thing, if it has a mark, or else the trusted phone: no code is asked for there. */
const signInAgain = async ({ world, person, held }: EventScene): Promise<void> => {
  const at = held?.client?.trust === undefined ? world.people.client(person, 'trusted phone') : held.client
  await begin(world, person, at, at.trust === undefined ? {} : { trust: at.trust })
}

const removeNumber = async ({ world, name, person, held }: EventScene): Promise<void> => {
  const session = await world.people.sessionForNumbersOf(name)
  if (held?.phone !== undefined) return removeWaiting(world, session, held.phone)
  if (person.phones.size < 2) await addSecond(world, name)
  const number = held?.number ?? [...person.phones.keys()].at(-1) ?? ''
  await world.requests.arrange({ type: 'remove-phone', session, phone: person.phones.get(number) ?? '' })
  person.phones.delete(number)
}

/** Whether a number that waits can be removed no document says. */
const removeWaiting = async (world: EventScene['world'], session: string, phone: string): Promise<void> => {
  const answer = await world.requests.ask({ type: 'remove-phone', session, phone })
  if (answer.type === 'refused') throw new OutsideDeclaration('a number that waits cannot be removed here')
}

const addSecond = async (world: EventScene['world'], name: string): Promise<void> => {
  await arrangeAddedPhone(world, name, '+12025555101', 'text')
  await world.requests.arrange(await verifyPhoneCommand(world, name, '+12025555101'))
}

const revokeOne = async ({ world, name, held }: EventScene): Promise<void> => {
  const appPassword = held?.appPassword ?? (await arrangeProgramPassword(world, name, 'Calendar')).id
  await world.requests.arrange({
    type: 'revoke-app-password',
    session: await world.people.sessionOf(name),
    appPassword,
  })
}

const revokeAll = async ({ world, name, held }: EventScene): Promise<void> => {
  if (held?.appPassword === undefined) await arrangeProgramPassword(world, name, 'Calendar')
  await world.requests.arrange({ type: 'revoke-all-app-passwords', session: await world.people.sessionOf(name) })
}

/** Another sign-in of the account, completed on another client. */
const secondSignIn = async ({ world, person }: EventScene): Promise<void> => {
  const at = { client: unusedClient(world, 'client') }
  const begun = await begin(world, person, at)
  const [number = ''] = person.phones.keys()
  const code = begun.type === 'code-required' ? await codeByText(world, person, begun.signIn, number) : undefined
  if (begun.type === 'code-required' && code !== undefined)
    await world.requests.arrange({ type: 'enter-code', signIn: begun.signIn, code })
  else await goOn(world, person, at, begun)
}

const answerRequest =
  (allow: boolean) =>
  async ({ world, person, held }: EventScene): Promise<void> => {
    if (held?.request) {
      const { id, session } = held.request
      await world.requests.arrange({ type: 'answer-request', session, request: id, allow })
      return
    }
    const phone = world.people.client(person, 'trusted phone')
    await begin(world, person, { client: unusedClient(world, 'client') })
    const request = await newestRequest(world, phone)
    await world.requests.arrange({ type: 'answer-request', session: phone.session ?? '', request, allow })
  }

const newestRequest = async (world: EventScene['world'], at: ClientState): Promise<string> => {
  const push = await world.messages.latest(
    ({ channel, to, request }) => channel === 'push' && to === at.device && request !== undefined,
  )
  if (push?.request === undefined) throw new CannotArrange('no request arrived on the trusted phone')
  return push.request
}

export const clientEvents = {
  'sign-out': { prepare: prepareSignOut, happen: signOut },
  'device-removed': { needs: ['devices', 'sign-in.device'], happen: removeDevice },
  'device-erased': { needs: ['devices', 'sign-in.device'], happen: eraseDevice },
  'find-off': { needs: ['devices', 'sign-in.device'], happen: findOff },
  'find-on': { needs: ['devices', 'sign-in.device'], happen: findOn },
  'signed-in-again': { needs: ['sign-in.device'], happen: signInAgain },
  'number-removed': { needs: ['phones'], happen: removeNumber },
  'app-password-revoked': { needs: ['app-passwords'], happen: revokeOne },
  'all-revoked': { needs: ['app-passwords'], happen: revokeAll },
  'second-sign-in': { happen: secondSignIn },
  'request-denied': { needs: ['code.push', 'sign-in.device'], happen: answerRequest(false) },
  'request-allowed': { needs: ['code.push', 'sign-in.device'], happen: answerRequest(true) },
} as const satisfies Record<string, EventSteps>
