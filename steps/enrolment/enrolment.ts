import type { EnrolmentStep } from '../../src/protocol/areas/enrolment.ts'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { AcceptedOf, AnswerTo, CommandOf, CommandType } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Person } from '../support/person.ts'
import { answersOf } from '../support/security-answers.ts'
import type { AccountWorld } from '../support/world.ts'
import { newQuestion } from '../two-step/turn-off-two-step.ts'

export type EnrolmentCommand = {
  [T in CommandType]: AcceptedOf<T> extends AcceptedOf<'start-enrolment'> ? CommandOf<T> : never
}[CommandType]

/** Start an enrolment on a client where the owner is signed in; with the password, as a service may ask for it. */
export const startEnrolmentCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'start-enrolment'>> => {
  const person = await world.people.ready(name)
  const { client, session = '' } = world.people.client(person, on)
  return { type: 'start-enrolment', session, client, password: person.password }
}

export const enrolPhoneCommand = (person: Person, number: string, method: PhoneMethod): CommandOf<'enrol-phone'> => ({
  type: 'enrol-phone',
  enrolment: enrolmentIdOf(person),
  number,
  method,
})

export const verifyEnrolledPhoneCommand = (
  person: Person,
  number: string,
  code: string,
): CommandOf<'verify-enrolled-phone'> => ({
  type: 'verify-enrolled-phone',
  enrolment: enrolmentIdOf(person),
  phone: enrolledPhoneId(person, number),
  code,
})

export const activateEnrolmentCommand = (person: Person): CommandOf<'activate-enrolment'> => ({
  type: 'activate-enrolment',
  enrolment: enrolmentIdOf(person),
})

export const answerEnrolmentQuestionsCommand = (person: Person): CommandOf<'answer-enrolment-questions'> => ({
  type: 'answer-enrolment-questions',
  enrolment: enrolmentIdOf(person),
  answers: answersOf(person, 'right'),
})

export const createQuestionsCommand = (
  world: AccountWorld,
  person: Person,
): CommandOf<'create-enrolment-questions'> => ({
  type: 'create-enrolment-questions',
  enrolment: enrolmentIdOf(person),
  questions: Array.from({ length: world.sandbox.fitting('questions.count') }, (_, index) => newQuestion(index + 1)),
})

/** The id that the service gave to an enrolled number. */
const enrolledPhoneId = ({ phones }: Person, number: string): string => {
  const id = phones.get(number)
  if (id === undefined) throw new CannotArrange(`the enrolment gave no name to the number ${number}`)
  return id
}

/** The id of the started enrolment, or an unknown id. */
const enrolmentIdOf = ({ enrolment }: Person): string => enrolment?.id ?? 'none-was-begun'

/** Store what the service answered about an enrolment, and the id of a given number. */
export const noteAnswer = (person: Person, answer: AnswerTo<'start-enrolment'>, number?: string): void => {
  if (answer.type !== 'enrolment') return
  person.enrolment = { id: answer.enrolment, wants: answer.wants }
  if (number !== undefined && answer.phone !== undefined) person.phones.set(number, answer.phone)
}

/** How the steps of an enrolment are sent: as the attempt of the scenario, as a precondition, or in a Then. */
export type EnrolmentSender = {
  readonly send: (command: EnrolmentCommand) => Promise<AnswerTo<'start-enrolment'>>
  /** The error where the service does not give what the next step needs. */
  readonly missing: (what: string) => Error
}

export const attemptSender = (world: AccountWorld): EnrolmentSender => ({
  ...arrangeSender(world),
  send: (one) => world.requests.attempt(one),
})

export const arrangeSender = (world: AccountWorld): EnrolmentSender => ({
  send: (command) => world.requests.arrange(command),
  missing: (what) => new CannotArrange(`the enrolment gave ${what}`),
})

export const requireSender = (world: AccountWorld, demand: string): EnrolmentSender => ({
  send: (command) => world.requests.require(command, demand),
  missing: (what) => new BrokenRule(demand, 'what the next step needs', what),
})

/** Take the remaining steps, one after the other, until none is left or one is refused. */
export const takeRemainingSteps = async (
  world: AccountWorld,
  name: string,
  number: string,
  { send, missing: lack }: EnrolmentSender,
  leaves: readonly EnrolmentStep[] = [],
): Promise<void> => {
  const person = await world.people.ready(name)
  for (const step of ['answers', 'questions', 'phone', 'code', 'activation'] as const) {
    if (!person.enrolment?.wants.includes(step) || leaves.includes(step)) continue
    const answer = await send(
      step === 'code' ? await codeCommand(world, person, number, lack) : commandOfStep(world, person, step, number),
    )
    if (answer.type === 'refused') return
    noteAnswer(person, answer, number)
    if (step === 'questions') person.questionsCreated = true
  }
}

/** The newest code at the number, entered where the number was given. */
const codeCommand = async (
  world: AccountWorld,
  person: Person,
  number: string,
  lack: EnrolmentSender['missing'],
): Promise<EnrolmentCommand> => {
  const code = (await world.messages.latest(({ to }) => to === number))?.code
  if (code === undefined) throw lack('no code at the number')
  if (!person.phones.has(number)) throw lack('no name to the number')
  return verifyEnrolledPhoneCommand(person, number, code)
}

const commandOfStep = (
  world: AccountWorld,
  person: Person,
  step: 'answers' | 'questions' | 'phone' | 'activation',
  number: string,
): EnrolmentCommand => {
  switch (step) {
    case 'answers':
      return answerEnrolmentQuestionsCommand(person)
    case 'questions':
      return createQuestionsCommand(world, person)
    case 'phone':
      return enrolPhoneCommand(person, number, 'text')
    case 'activation':
      return activateEnrolmentCommand(person)
    default:
      return step satisfies never
  }
}
