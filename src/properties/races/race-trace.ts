import type { FinalState, RaceSize } from './race.ts'

/** A race in a trace: how many requests of each kind, and the order in which the scheduler let them go on. */
export type RaceTrace = { readonly size: RaceSize; readonly ordering: readonly number[] }

/** The race in sentences of the features, keywords included. */
export const raceTrace = (title: string, { size, ordering }: RaceTrace): readonly string[] => {
  const rows = Object.entries({ ...size, ...(ordering.length > 0 ? { 'going on': ordering.join(' ') } : {}) })
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `When these are sent at the same time: "${title}"`,
    ...rows.map(([name, value]) => `  | ${name.padEnd(width)} | ${value} |`),
    'Then they have the same effects as one after another',
  ]
}

/** A final state in words: `2 live sessions, locked: true`. */
export const finalStateText = (finalState: FinalState): string =>
  Object.entries(finalState)
    .map(([name, value]) => (typeof value === 'number' ? `${value} ${name}` : `${name}: ${value}`))
    .join(', ')
