import { oneLine } from '../../output/one-line.ts'
import type { Difference } from './compare.ts'
import { namedReferences } from './named-references.ts'
import type { Step, Story } from './story.ts'

/**
 * A story as people read it: what was set, each command with what it was given and how it was answered, and the difference. No
 * line holds a secret. `answers` are by the id of the step.
 */
export const storyText = (
  { settings, steps }: Story,
  { expected, actual }: Difference,
  answers: ReadonlyMap<number, string>,
): readonly string[] => {
  const set = Object.entries(settings).map(([name, value]) => `${name} is ${value}`)
  const given = steps.filter(({ command }) => command.type === 'provision-account')
  const when = steps.filter((step) => !given.includes(step))
  return [
    ...withKeyword('Given', [...set, ...given.map((step) => sentence(step, steps))]),
    ...withKeyword(
      'When',
      when.map((step, at) => `${sentence(step, steps)}${at < when.length - 1 ? answered(answers.get(step.id)) : ''}`),
    ),
    oneLine(`Then it should have been: ${namedReferences(expected, steps)}`),
    oneLine(`But it was: ${namedReferences(actual, steps)}`),
  ]
}

const answered = (answer: string | undefined): string => (answer === undefined ? '' : `: ${answer}`)

/** The fields of which only the name is shown. */
const secret = /password|secret|answer|securitycode|staff/i

const sentence = (step: Step, steps: readonly Step[]): string => {
  const { person, command } = step
  const { type, ...fields } = command
  const given = Object.entries(fields).map(
    ([name, value]: [string, unknown]) => `${name} ${fieldText(name, value, steps)}`,
  )
  const text = `${person}: ${type}${given.length === 0 ? '' : ` with ${given.join(', ')}`}`
  return oneLine(`(${steps.indexOf(step) + 1}) ${text}`)
}
const fieldText = (name: string, value: unknown, steps: readonly Step[]): string => {
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  return secret.test(name) && !plain.includes('⟦') ? `«${name}»` : namedReferences(plain, steps)
}

const withKeyword = (keyword: string, sentences: readonly string[]): readonly string[] =>
  sentences.map((one, index) => `${index === 0 ? keyword : 'And'} ${one}`)
