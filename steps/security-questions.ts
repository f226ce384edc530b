import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { anyKind } from './clients.ts'
import type { Person } from './person.ts'
import { clientOf } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

export type AnswerAge = 'new' | 'old' | 'right' | 'wrong'

/** The answers of a person: `right` are those that hold now, as far as the person knows. */
export const answersOf = ({ answers, oldAnswers, evidence }: Person, age: AnswerAge): readonly string[] => {
  const first = [evidence.get('security-answers') ?? '']
  const right = answers ?? first
  if (age === 'wrong') return right.map((answer) => `${answer}x`)
  return age === 'old' ? (oldAnswers ?? first) : right
}

export const answering = (person: Person, signIn: string, age: AnswerAge): CommandOf<'answer-questions'> => ({
  type: 'answer-questions',
  signIn,
  answers: answersOf(person, age),
})

/** A new session by password alone, and the answers to security questions where they are asked; a code breaks the rule. */
export const sessionWithoutCode = async (
  world: AccountWorld,
  name: string,
  demand: string,
  age: AnswerAge = 'right',
): Promise<string> => {
  const person = await world.ready(name)
  const { identifier, password } = person
  const client = clientOf(world, anyKind)
  const begun = await world.ask({ type: 'start-sign-in', identifier, password, client })
  const answer = begun.type === 'questions-required' ? await world.ask(answering(person, begun.signIn, age)) : begun
  if (answer.type !== 'signed-in') throw new BrokenRule(demand, 'signed in without a code', answerText(answer))
  return answer.session
}

/** Where the person's session of the account page has ended a sign-in without a code takes its place. */
export const pageSession = async (world: AccountWorld, name: string, demand: string): Promise<string> => {
  const session = await world.sessionOf(name)
  const { type } = await world.ask({ type: 'read-account', session })
  return type === 'account' ? session : sessionWithoutCode(world, name, demand)
}
