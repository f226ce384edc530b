import type { CommandOf } from '../../src/protocol/command.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Person } from './person.ts'
import type { ScenarioSandbox } from './world/sandbox.ts'

/** `partly right`: all but the last one. */
export type AnswerAge = 'new' | 'old' | 'right' | 'partly right' | 'wrong'

/** The answers of a person: `right` are the current ones, as far as the person knows. */
export const answersOf = ({ answers, oldAnswers, evidence }: Person, age: AnswerAge): readonly string[] => {
  const first = (evidence.get('security-answers') ?? '').split(', ')
  const right = answers ?? first
  if (age === 'wrong') return right.map((answer) => `${answer}x`)
  if (age === 'partly right') return [...right.slice(0, -1), `${right.at(-1) ?? ''}x`]
  return age === 'old' ? (oldAnswers ?? first) : right
}

/** The command that gives them in a sign-in. */
export const answering = (person: Person, signIn: string, age: AnswerAge): CommandOf<'answer-questions'> => ({
  type: 'answer-questions',
  signIn,
  answers: answersOf(person, age),
})

/** Throws OutsideDeclaration where the service declares that it asks no security questions at a sign-in. */
export const requireQuestionsAsked = ({ sandbox }: { readonly sandbox: ScenarioSandbox }): void => {
  if (sandbox.declares('questions.asked_at') === 'nowhere') {
    throw new OutsideDeclaration('it needs security questions, and they are asked nowhere (questions.asked_at)')
  }
}
