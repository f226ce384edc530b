import type { CommandOf } from '../../src/protocol/command.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { anyDate, dateWithFlaw } from '../support/wrong-dates.ts'

/** What is left out, or wrong, when two-step is turned off. */
export const turnOffFlaws = [
  'without the date of birth',
  'with a wrong date of birth',
  'with a date of birth of the next month',
  'with a date of birth of the next year',
  'without the security questions',
  'with a wrong answer',
  'with one answer of two that is wrong',
  'with the answers in reverse',
  'with only one answer of two',
  'with no answers',
  'with new questions instead of the answers',
  'with new questions and a wrong answer',
  'with the date of birth for an answer',
  'with no new questions',
  'with the answers instead of new questions',
  'with both answers and new questions, but not the date of birth',
] as const
export type TurnOffFlaw = (typeof turnOffFlaws)[number]

type Command = CommandOf<'turn-off-two-step'>

/** The command that turns two-step off, with everything that the service declares to ask for. */
export const turnOffTwoStepCommand = async (world: AccountWorld, name: string): Promise<Command> => {
  const person = await world.people.ready(name)
  return {
    type: 'turn-off-two-step',
    session: await world.people.sessionOf(name),
    dateOfBirth: person.evidence.get('date-of-birth') ?? '',
    ...questionsFor(world, person),
  }
}

/** The right answers and new questions, of which the service asks for one. */
export type OtherEvidence = Required<Pick<Command, 'answers' | 'questions'>>

/** Both of them, whatever the service asks for. */
export const otherEvidence = async (world: AccountWorld, name: string): Promise<OtherEvidence> => {
  const { evidence } = await world.people.ready(name)
  return { answers: evidence.get('security-answers')?.split(', ') ?? [], questions: newQuestions(world) }
}

/** The same command with one thing left out or wrong, or with something `other` in place of what is asked for. */
export const withTurnOffFlaw = (
  { dateOfBirth = '', answers, questions, ...rest }: Command,
  flaw: TurnOffFlaw,
  other: OtherEvidence,
): Command => {
  const asked = { ...(answers ? { answers } : {}), ...(questions ? { questions } : {}) }
  switch (flaw) {
    case 'without the date of birth':
      return { ...rest, ...asked }
    case 'with a wrong date of birth':
      return { ...rest, ...asked, dateOfBirth: dateWithFlaw(dateOfBirth || anyDate, 'of the next day') }
    case 'with a date of birth of the next month':
      return { ...rest, ...asked, dateOfBirth: dateWithFlaw(dateOfBirth || anyDate, 'of the next month') }
    case 'with a date of birth of the next year':
      return { ...rest, ...asked, dateOfBirth: dateWithFlaw(dateOfBirth || anyDate, 'of the next year') }
    case 'without the security questions':
      return { ...rest, dateOfBirth }
    case 'with a wrong answer':
      return { ...rest, dateOfBirth, answers: (answers ?? []).map((answer) => `${answer}x`) }
    case 'with one answer of two that is wrong':
      return { ...rest, dateOfBirth, answers: [...(answers ?? []).slice(0, -1), 'none of hers'] }
    case 'with the answers in reverse':
      return { ...rest, dateOfBirth, answers: (answers ?? []).toReversed() }
    case 'with only one answer of two':
      return { ...rest, dateOfBirth, answers: (answers ?? []).slice(0, 1) }
    case 'with no answers':
      return { ...rest, dateOfBirth, answers: [] }
    case 'with new questions instead of the answers':
      return { ...rest, dateOfBirth, questions: other.questions }
    case 'with new questions and a wrong answer':
      return { ...rest, dateOfBirth, answers: ['none of hers'], questions: other.questions }
    case 'with the date of birth for an answer':
      return { ...rest, dateOfBirth, answers: (answers ?? []).map(() => dateOfBirth) }
    case 'with no new questions':
      return { ...rest, dateOfBirth, questions: [] }
    case 'with the answers instead of new questions':
      return { ...rest, dateOfBirth, answers: other.answers }
    case 'with both answers and new questions, but not the date of birth':
      return { ...rest, answers: other.answers, questions: other.questions }
    default:
      return flaw satisfies never
  }
}

/** Answers to the questions on file, or new questions, as the service declares; neither where it declares nothing. */
const questionsFor = (world: AccountWorld, { evidence }: Person): Pick<Command, 'answers' | 'questions'> => {
  const demanded =
    world.sandbox.settings['twostep.off_questions'] ?? world.sandbox.declaration.parameters['twostep.off_questions']
  if (demanded === undefined) return {}
  if (demanded === 'answer') {
    const answers = evidence.get('security-answers')
    const { state } = world.sandbox.declaration.capabilities['security-questions']
    if (answers === undefined || state === 'absent')
      throw new OutsideDeclaration('turning two-step off asks for security answers, and the account has none on file')
    return { answers: answers.split(', ') }
  }
  return { questions: newQuestions(world) }
}

/** As many as the service declares. */
const newQuestions = (world: AccountWorld): OtherEvidence['questions'] =>
  Array.from({ length: world.sandbox.fitting('questions.count') }, (_, index) => newQuestion(index + 1))

export const newQuestion = (number: number) => ({
  question: `What is your word number ${number}?`,
  answer: `word ${number}`,
})
