import { stderr } from '../../output/terminal.ts'

/** The most that a result or a recording has done again: how long assay works is not for a file to say. */
const limits = {
  runs: { most: 10_000, option: '--runs', text: (runs: number) => `${runs} sequences for each property` },
  timeLimit: { most: 600, option: '--time-limit', text: (seconds: number) => `${seconds} s for each property` },
} as const
type Limited = { readonly [K in keyof typeof limits]?: number }

/** The options of a run that a file keeps, none above its limit. Prints a line for each that is. `path` is the file. */
export const withinLimits = <T extends Limited>(path: string, kept: T): T => {
  const lowered: { -readonly [K in keyof Limited]: number } = {}
  for (const name of ['runs', 'timeLimit'] as const) {
    const { most, option, text } = limits[name]
    const value = kept[name]
    if (value === undefined || value <= most) continue
    stderr.print(`${path} is of a run of ${text(value)}: ${option} ${most} is used`)
    lowered[name] = most
  }
  return { ...kept, ...lowered }
}
