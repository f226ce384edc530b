import type { RunResult } from '../../verdict/result.ts'

const words = {
  start: 'start',
  accounts: 'accounts',
  requests: 'requests',
  messages: 'waiting for messages',
  clock: 'clock',
  restarts: 'restarts',
  alone: 'scenarios that ran alone at the end',
} as const satisfies Record<keyof NonNullable<RunResult['run']['times']>, string>

/** Where the time of a run went, in a sentence; undefined where it was not measured. Parts of less than 50 ms are left out. */
export const timesText = ({ run: { times = {}, concurrency } }: RunResult): string | undefined => {
  const parts = Object.entries(words).flatMap(([part, word]) => {
    const seconds = ((times[part as keyof typeof words] ?? 0) / 1000).toFixed(1)
    return seconds === '0.0' ? [] : [`${word} ${seconds} s`]
  })
  if (parts.length === 0) return undefined
  return `Time: ${parts.join(', ')}${concurrency > 1 && parts.length > 1 ? '; parts overlap' : ''}.`
}
