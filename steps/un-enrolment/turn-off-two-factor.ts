import type { CommandOf } from '../../src/protocol/command.ts'
import type { AccountWorld } from '../support/world.ts'
import { anyDate, type DateFlaw, dateWithFlaw } from '../support/wrong-dates.ts'
import { newQuestion } from '../two-step/turn-off-two-step.ts'

/** What is given when two-factor is turned off: one of these alone is not enough. */
export const turnOffParts = ['the date of birth', 'new security questions'] as const
export type TurnOffPart = (typeof turnOffParts)[number]

type Command = CommandOf<'turn-off-two-factor'>

/** The command that turns two-factor off, with the date of birth and new security questions. */
export const turnOffTwoFactorCommand = async (
  world: AccountWorld,
  name: string,
  session?: string,
): Promise<Command> => {
  const { evidence } = await world.people.ready(name)
  return {
    type: 'turn-off-two-factor',
    session: session ?? (await world.people.sessionOf(name)),
    dateOfBirth: evidence.get('date-of-birth') ?? '',
    ...newQuestions(world),
  }
}

/** The same command with one part alone. */
export const withOnlyPart = ({ dateOfBirth, questions, ...rest }: Command, part: TurnOffPart): Command => {
  const birth = dateOfBirth === undefined ? {} : { dateOfBirth }
  const made = questions === undefined ? {} : { questions }
  return { ...rest, ...(part === 'the date of birth' ? birth : made) }
}

export const withWrongDate = ({ dateOfBirth = '', ...rest }: Command, flaw: DateFlaw = 'of the next day'): Command => ({
  ...rest,
  dateOfBirth: dateWithFlaw(dateOfBirth || anyDate, flaw),
})

/** Once two-factor is off, the new answers are the valid ones. */
export const noteNewAnswers = (world: AccountWorld, name: string, { questions }: Pick<Command, 'questions'>): void => {
  const person = world.people.named(name)
  if (!questions) return
  const old = person.evidence.get('security-answers')
  if (old !== undefined) person.oldAnswers = [old]
  person.answers = questions.map(({ answer }) => answer)
}

const newQuestions = (world: AccountWorld): Pick<Command, 'questions'> => {
  if (world.sandbox.declaration.capabilities['security-questions'].state === 'absent') return {}
  const count = world.sandbox.fitting('questions.count')
  return { questions: Array.from({ length: count }, (_, index) => newQuestion(index + 1)) }
}
