import type { Observation, Shape } from './race.ts'

/** A race as the features tell it: which requests meet, and how the target goes on in between. */
export type RaceStory = { readonly shape: Shape; readonly steps: readonly number[] }

/** The race in sentences of the features, keywords included. */
export const raceStory = (title: string, { shape, steps }: RaceStory): readonly string[] => {
  const rows = Object.entries({ ...shape, ...(steps.length > 0 ? { 'going on': steps.join(' ') } : {}) })
  const wide = Math.max(...rows.map(([name]) => name.length))
  return [
    `When ${title} meet:`,
    ...rows.map(([name, value]) => `  | ${name.padEnd(wide)} | ${value} |`),
    'Then they leave what some order of them leaves',
  ]
}

/** What a race left, for people: `2 live sessions, locked: true`. */
export const observationText = (observation: Observation): string =>
  Object.entries(observation)
    .map(([name, value]) => (typeof value === 'number' ? `${value} ${name}` : `${name}: ${value}`))
    .join(', ')
