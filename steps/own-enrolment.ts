import type { EnrolmentStep } from '../src/protocol/areas/enrolment.ts'
import type { PhoneMethod } from '../src/protocol/client.ts'
import type { AcceptedOf, AnswerTo, CommandOf, CommandType } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { latest } from './code-source.ts'
import type { Person } from './person.ts'
import { answersOf } from './security-questions.ts'
import { newQuestion } from './turn-off.ts'
import type { AccountWorld } from './world.ts'

export type EnrolmentCommand = {
  [T in CommandType]: AcceptedOf<T> extends AcceptedOf<'start-enrolment'> ? CommandOf<T> : never
}[CommandType]

/** Begin turning two-factor on, on a client where its owner is signed in; with the password, which may be asked for. */
export const beginning = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'start-enrolment'>> => {
  const person = await world.ready(name)
  const { client, session = '' } = world.client(person, on)
  return { type: 'start-enrolment', session, client, password: person.password }
}

export const giving = (person: Person, number: string, method: PhoneMethod): CommandOf<'enrol-phone'> => ({
  type: 'enrol-phone',
  enrolment: idOfEnrolment(person),
  number,
  method,
})

export const verifying = (person: Person, number: string, code: string): CommandOf<'verify-enrolled-phone'> => ({
  type: 'verify-enrolled-phone',
  enrolment: idOfEnrolment(person),
  phone: idGiven(person, number),
  code,
})

export const activating = (person: Person): CommandOf<'activate-enrolment'> => ({
  type: 'activate-enrolment',
  enrolment: idOfEnrolment(person),
})

export const answering = (person: Person): CommandOf<'answer-enrolment-questions'> => ({
  type: 'answer-enrolment-questions',
  enrolment: idOfEnrolment(person),
  answers: answersOf(person, 'right'),
})

const creating = (world: AccountWorld, person: Person): CommandOf<'create-enrolment-questions'> => ({
  type: 'create-enrolment-questions',
  enrolment: idOfEnrolment(person),
  questions: Array.from({ length: world.parameter('questions.count') }, (_, index) => newQuestion(index + 1)),
})

/** A service that takes a number names it, so that its code can be entered. */
const idGiven = ({ phones }: Person, number: string): string => {
  const id = phones.get(number)
  if (id === undefined) throw new CannotArrange(`the enrolment gave no name to the number ${number}`)
  return id
}

/** Without an enrolment that was begun there is only an id that nobody was given. */
const idOfEnrolment = ({ enrolment }: Person): string => enrolment?.id ?? 'none-was-begun'

/** Keep what the service said of an enrolment, and the id of a number that was given to it. */
export const keep = (person: Person, answer: AnswerTo<'start-enrolment'>, number?: string): void => {
  if (answer.type !== 'enrolment') return
  person.enrolment = { id: answer.enrolment, wants: answer.wants }
  if (number !== undefined && answer.phone !== undefined) person.phones.set(number, answer.phone)
}

/** One way of taking the steps of an enrolment: as what the scenario is about, as a matter of course, or in a Then. */
export type Manner = {
  readonly send: (command: EnrolmentCommand) => Promise<AnswerTo<'start-enrolment'>>
  /** What is thrown where the service does not give what the next step needs. */
  readonly lack: (what: string) => Error
}

export const attempted = (world: AccountWorld): Manner => ({ ...arranged(world), send: (one) => world.attempt(one) })

export const arranged = (world: AccountWorld): Manner => ({
  send: (command) => world.arrange(command),
  lack: (what) => new CannotArrange(`the enrolment gave ${what}`),
})

export const required = (world: AccountWorld, demand: string): Manner => ({
  send: (command) => world.require(command, demand),
  lack: (what) => new BrokenRule(demand, 'what the next step needs', what),
})

/** Take the steps that are still wanted, one after the other, until nothing is wanted or one is refused. */
export const goOn = async (
  world: AccountWorld,
  name: string,
  number: string,
  { send, lack }: Manner,
  leaves: readonly EnrolmentStep[] = [],
): Promise<void> => {
  const person = await world.ready(name)
  for (const step of ['answers', 'questions', 'phone', 'code', 'activation'] as const) {
    if (!person.enrolment?.wants.includes(step) || leaves.includes(step)) continue
    const answer = await send(
      step === 'code' ? await codeStep(world, person, number, lack) : otherStep(world, person, step, number),
    )
    if (answer.type === 'refused') return
    keep(person, answer, number)
  }
}

/** The newest code at the number, entered where the number was given. */
const codeStep = async (
  world: AccountWorld,
  person: Person,
  number: string,
  lack: Manner['lack'],
): Promise<EnrolmentCommand> => {
  const code = (await latest(world, ({ to }) => to === number))?.code
  if (code === undefined) throw lack('no code at the number')
  if (!person.phones.has(number)) throw lack('no name to the number')
  return verifying(person, number, code)
}

const otherStep = (
  world: AccountWorld,
  person: Person,
  step: 'answers' | 'questions' | 'phone' | 'activation',
  number: string,
): EnrolmentCommand => {
  switch (step) {
    case 'answers':
      return answering(person)
    case 'questions':
      return creating(world, person)
    case 'phone':
      return giving(person, number, 'text')
    case 'activation':
      return activating(person)
    default:
      return step satisfies never
  }
}
