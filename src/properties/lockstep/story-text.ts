import { oneLine } from '../../output/one-line.ts'
import type { Difference } from './compare.ts'
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
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]))
  const set = Object.entries(settings).map(([name, value]) => `${name} is ${value}`)
  const given = steps.filter(({ command }) => command.type === 'provision-account')
  const when = steps.filter((step) => !given.includes(step))
  return [
    ...withKeyword('Given', [...set, ...given.map((step) => sentence(step, numbers))]),
    ...withKeyword(
      'When',
      when.map((step, at) => `${sentence(step, numbers)}${at < when.length - 1 ? answered(answers.get(step.id)) : ''}`),
    ),
    oneLine(`Then it should have been: ${expected.replaceAll(/⟦|⟧/g, '')}`),
    oneLine(`But it was: ${actual.replaceAll(/⟦|⟧/g, '')}`),
  ]
}

const answered = (answer: string | undefined): string => (answer === undefined ? '' : `: ${answer}`)

/** The fields of which only the name is shown. */
const secret = /password|secret|answer|securitycode|staff/i

const sentence = ({ id, person, command }: Step, numbers: ReadonlyMap<number, number>): string => {
  const { type, ...fields } = command
  const given = Object.entries(fields).map(
    ([name, value]: [string, unknown]) => `${name} ${fieldText(name, value, numbers)}`,
  )
  const text = `${person}: ${type}${given.length === 0 ? '' : ` with ${given.join(', ')}`}`
  return oneLine(`(${numbers.get(id)}) ${text}`)
}
const fieldText = (name: string, value: unknown, numbers: ReadonlyMap<number, number>): string => {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(
    /⟦(\d+)\.([^⟧!^<~]+)([!^<]?)(?:~(-?\d+))?⟧/g,
    (_, step: string, path: string, wrong: string, app: string | undefined) =>
      `${app === undefined ? '' : `code, ${app} time steps from now, of `}${wrong === '<' ? 'a part of ' : wrong ? 'other than ' : ''}${path} of (${numbers.get(Number(step))})`,
  )
  return secret.test(name) && !text.includes(' of (') ? `«${name}»` : text
}

const withKeyword = (keyword: string, sentences: readonly string[]): readonly string[] =>
  sentences.map((one, index) => `${index === 0 ? keyword : 'And'} ${one}`)
