import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { addPhoneCommand } from '../../phones/phone-numbers.ts'
import { answerText } from '../../support/answer-text.ts'
import type { AccountWorld } from '../../support/world.ts'
import { pageSessionNow, sessionForNumbers } from '../complete-sign-in.ts'
import { arrangeProgramPassword, programSession } from '../things/sessions.ts'
import type { EventScene, EventSteps } from './event.ts'

/** A number that nothing else in these rows uses. */
const addedNumber = '+12025556101'

const beginReset = async ({ world, person }: EventScene): Promise<void> =>
  void (await world.requests.ask({ type: 'start-password-reset', identifier: person.identifier }))

/** Its code is sent a second time, where the service sends that many. */
const addNumber = async ({ world, person }: EventScene): Promise<void> => {
  const session = await sessionForNumbers(world, person)
  const added = await world.requests.ask(addPhoneCommand(session, addedNumber, 'text'))
  if (added.type === 'refused') return
  await world.requests.ask({ type: 'send-phone-code', session, phone: added.phone, method: 'text' })
}

const makeAppPassword = async ({ world, name, person }: EventScene): Promise<void> => {
  const { secret } = await arrangeProgramPassword(world, name, 'another program')
  await programSession(world, person.identifier, secret)
}

const secrets = new WeakMap<AccountWorld, string>()

/** The password is made before anything is had: making it may ask for the account password. */
const passwordOfProgram = async ({ world, name }: EventScene): Promise<void> => {
  if (world.sandbox.declaration.capabilities['app-passwords'].state === 'absent') return
  secrets.set(world, (await arrangeProgramPassword(world, name, 'a program')).secret)
}

const signInProgram = async ({ world, person }: EventScene): Promise<void> =>
  void (await programSession(world, person.identifier, secrets.get(world) ?? ''))

const generateCode = async ({ world, person }: EventScene): Promise<void> => {
  const { session = '' } = world.people.client(person, 'trusted phone')
  await world.requests.ask({ type: 'generate-code', session })
}

/** A facade may leave out what is no matter of the second factor. */
const editData = async ({ world, person }: EventScene): Promise<void> => {
  const session = await pageSessionNow(world, person)
  const answer = await world.requests.ask({ type: 'edit-account', session, fullName: 'Another Name' })
  if (answer.type !== 'refused') return
  if (answer.reason === 'not-offered') throw new OutsideDeclaration('the service does not offer edit-account')
  throw new CannotArrange(`edit-account was ${answerText(answer)}`)
}

/** Something of its own begins or is made, which leaves everything else as it is. */
export const newThingEvents = {
  'reset-begun': { needs: ['password.forgotten'], happen: beginReset },
  'data-edited': { happen: editData },
  'number-added': { needs: ['phones'], happen: addNumber },
  'app-password-made': { needs: ['app-passwords'], happen: makeAppPassword },
  'program-signed-in': { needs: ['app-passwords'], prepare: passwordOfProgram, happen: signInProgram },
  'code-generated': { needs: ['code.on-demand', 'sign-in.device'], happen: generateCode },
} as const satisfies Record<string, EventSteps>
