import type { EnrolmentStep } from '../src/protocol/areas/enrolment.ts'
import type { PhoneMethod } from '../src/protocol/client.ts'
import type { AcceptedOf, AnswerTo, CommandOf, CommandType } from '../src/protocol/command.ts'
import { latest } from './code-source.ts'
import { idOf } from './own-numbers.ts'
import type { Person } from './person.ts'
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
  phone: idOf(person, number),
  code,
})

export const activating = (person: Person): CommandOf<'activate-enrolment'> => ({
  type: 'activate-enrolment',
  enrolment: idOfEnrolment(person),
})

export const answering = (person: Person): CommandOf<'answer-enrolment-questions'> => ({
  type: 'answer-enrolment-questions',
  enrolment: idOfEnrolment(person),
  answers: [person.evidence.get('security-answers') ?? ''],
})

export const creating = (world: AccountWorld, person: Person): CommandOf<'create-enrolment-questions'> => ({
  type: 'create-enrolment-questions',
  enrolment: idOfEnrolment(person),
  questions: Array.from({ length: world.parameter('questions.count') }, (_, index) => ({
    question: `What is your word number ${index + 1}?`,
    answer: `word ${index + 1}`,
  })),
})

/** Without an enrolment that was begun there is only an id that nobody was given. */
const idOfEnrolment = ({ enrolment }: Person): string => enrolment?.id ?? 'none-was-begun'

/** Keep what the service said of an enrolment, and the id of a number that was given to it. */
export const keep = (person: Person, answer: AnswerTo<'start-enrolment'>, number?: string): void => {
  if (answer.type !== 'enrolment') return
  person.enrolment = { id: answer.enrolment, wants: answer.wants }
  if (number !== undefined && answer.phone !== undefined) person.phones.set(number, answer.phone)
}

/** One way of sending the steps of an enrolment: as what the scenario is about, as a matter of course, or as part of a Then. */
type Send = (command: EnrolmentCommand) => Promise<AnswerTo<'start-enrolment'>>

/** Take the steps that are still wanted, one after the other, until nothing is wanted or one is refused. */
export const goOn = async (
  world: AccountWorld,
  name: string,
  number: string,
  send: Send,
  leaves: readonly EnrolmentStep[] = [],
): Promise<void> => {
  const person = await world.ready(name)
  for (const step of ['answers', 'questions', 'phone', 'code', 'activation'] as const) {
    if (!person.enrolment?.wants.includes(step) || leaves.includes(step)) continue
    const answer = await send(await stepTowards(world, person, step, number))
    if (answer.type === 'refused') return
    keep(person, answer, number)
  }
}

const stepTowards = async (
  world: AccountWorld,
  person: Person,
  step: Exclude<EnrolmentStep, 'password'>,
  number: string,
): Promise<EnrolmentCommand> => {
  switch (step) {
    case 'answers':
      return answering(person)
    case 'questions':
      return creating(world, person)
    case 'phone':
      return giving(person, number, 'text')
    case 'code': {
      const code = (await latest(world, ({ to }) => to === number))?.code
      return verifying(person, number, code ?? '')
    }
    case 'activation':
      return activating(person)
    default:
      return step satisfies never
  }
}
