import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { arrangeSender, noteAnswer, startEnrolmentCommand, takeRemainingSteps } from '../enrolment/enrolment.ts'
import { defaultSetUp, trustedDevice } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { signedInAt } from './complete-sign-in.ts'
import { sitAt, trustedNames } from './shared-client.ts'

/** The accounts that rows about effects begin with. */
export const accountKinds = [
  'with a second factor',
  'with two-step verification',
  'without a second factor',
  'with security questions but no second factor',
  'that somebody else has enrolled',
] as const
export type AccountKind = (typeof accountKinds)[number]

/** Second numbers: each shows the same last digits as the first one of its owner. */
const secondNumbers: Readonly<Record<string, string>> = { Ada: '+12025551101', Ben: '+12025551102' }

/** Numbers that are given to an enrolment, and added. */
export const enrolledNumbers: Readonly<Record<string, string>> = { Ada: '+12025550144', Ben: '+12025550145' }

/** Set an account of that kind up; it is made when it is first needed. */
export const setUpAccount = (world: AccountWorld, name: string, kind: AccountKind): void => {
  const person = world.people.named(name)
  const scheme = schemeOf(world, kind)
  const setUp = defaultSetUp(name, scheme)
  if (scheme !== 'none') {
    const { capabilities } = world.sandbox.declaration
    if (capabilities.phones.state !== 'absent' && world.sandbox.fitting('phone.max') > 1)
      setUp.phones.push({ number: secondNumbers[name] ?? '', verified: true })
    setUp.devices.push(trustedDevice('tablet', 'second device'))
  }
  person.setUp = setUp
  person.evidence.set('date-of-birth', '1990-01-01')
  if (kind !== 'without a second factor') person.evidence.set('security-answers', 'Rex')
}

const schemeOf = (world: AccountWorld, kind: AccountKind) => {
  if (kind === 'with two-step verification') return 'two-step'
  if (kind !== 'with a second factor') return 'none'
  return world.sandbox.declaration.edition === 'two-step' ? 'two-step' : 'two-factor'
}

const enrollingPhone = 'other phone'

/** Sign in on the phone where two-factor will be turned on. */
export const signInToEnrol = async (world: AccountWorld, name: string): Promise<void> => {
  const person = await world.people.ready(name)
  await signedInAt(world, person, sitAt({ world, name, person, slot: 'other' }, 'phone'))
}

/** Turn two-factor on for somebody, on a phone where they are signed in. */
export const enrol = async (world: AccountWorld, name: string): Promise<void> => {
  const person = await world.people.ready(name)
  if (!person.clients.has(enrollingPhone)) await signInToEnrol(world, name)
  noteAnswer(person, await world.requests.arrange(await startEnrolmentCommand(world, name, enrollingPhone)))
  await takeRemainingSteps(world, name, enrolledNumbers[name] ?? '', arrangeSender(world))
  if (person.enrolment?.wants.length !== 0) throw new CannotArrange('the enrolment did not come to its end')
}

/** The same; the phone is then signed in with a code, which makes it a trusted device. */
export const enrolled = async (world: AccountWorld, name: string): Promise<void> => {
  await enrol(world, name)
  const person = await world.people.ready(name)
  const phone = world.people.client(person, enrollingPhone)
  person.clients.set(trustedNames[0], await signedInAt(world, person, phone))
}
