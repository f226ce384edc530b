import type { RunResult } from '../../verdict/result.ts'

const words = {
  start: 'starting',
  accounts: 'setting up accounts',
  requests: 'waiting for responses',
  messages: 'waiting for messages',
  clock: 'moving the clock',
  restarts: 'restarting the server',
  alone: 'running single scenarios at the end',
} as const satisfies Record<keyof NonNullable<RunResult['run']['times']>, string>

/** What a run was busy with for how many seconds, the longest first; none where it was not measured. Less than 50 ms is left out. */
export const timeParts = ({
  run: { times = {} },
}: Pick<RunResult, 'run'>): readonly { readonly what: string; readonly seconds: string }[] =>
  Object.entries(words)
    .map(([part, what]) => ({ what, milliseconds: times[part as keyof typeof words] ?? 0 }))
    .filter(({ milliseconds }) => milliseconds >= 50)
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .map(({ what, milliseconds }) => ({ what, seconds: (milliseconds / 1000).toFixed(1) }))

/** Why the parts of a run add up to more than the whole; undefined where they do not. */
export const overlapText = ({ run: { concurrency } }: Pick<RunResult, 'run'>): string | undefined =>
  concurrency > 1 ? 'scenarios run side by side, so these overlap' : undefined

/** The same in a sentence; undefined where it was not measured. */
export const timesText = (result: Pick<RunResult, 'run'>): string | undefined => {
  const parts = timeParts(result).map(({ what, seconds }) => `${seconds} s ${what}`)
  if (parts.length === 0) return undefined
  const overlap = parts.length > 1 ? overlapText(result) : undefined
  const advice = accountsDominate(result) ? ` ${accountsAdvice}` : ''
  return `Time: ${parts.join(', ')}${overlap === undefined ? '' : ` (${overlap})`}.${advice}`
}

/** What to do where accounts take most of the time. */
const accountsAdvice =
  'Setting up accounts takes longest: if `provision` signs each account up through the pages or mails of the server, let it write the account into the database, or use fewer rounds of the password hash for the run.'

/** An account or two are quick in any case. */
const accountsDominate = ({ run: { times = {} } }: Pick<RunResult, 'run'>): boolean => {
  const { accounts = 0, ...others } = times
  return accounts >= 10_000 && Object.values(others).every((milliseconds) => milliseconds < accounts)
}
