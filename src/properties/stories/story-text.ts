import type { Settings } from '../property.ts'
import type { Stage } from './stage.ts'

/** A story in sentences of the features: who there is, what is done, and what should have come of it. */
export const storyText = (
  people: readonly string[],
  settings: Settings,
  { told, judgement }: Stage,
): readonly string[] => {
  const givens = [
    ...Object.entries(settings).map(([name, value]) => `the service declares ${name} as ${value}`),
    ...people.map((name) => `${name} has an account with a second factor`),
  ]
  return [...withKeyword('Given', givens), ...withKeyword('When', told), `Then ${judgement}`]
}

const withKeyword = (keyword: string, sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence, at) => `${at === 0 ? keyword : 'And'} ${sentence}`)
