import { type Selftest, selftestNames } from '../verdict/selftest.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

const sayings: { readonly [N in keyof Selftest]: (figure: NonNullable<Selftest[N]>) => string } = {
  faults: ({ caught, total }) => `${caught} of ${total} faults caught`,
  nullTargets: ({ points, total }) => `${points} points for ${total} servers that implement nothing`,
  mutation: ({ killed, covered, files, filesTotal }) => {
    const where = files === filesTotal ? '' : ` in ${files} of ${filesTotal} files`
    return `${percent(killed, covered)} of ${covered} mutants killed${where}`
  },
  flakiness: ({ differing, verdicts }) => `${differing} of ${verdicts} verdicts differed from run to run`,
}

/** One figure of the self-test: what it says, and how and when it was measured. */
export type SelftestLine = { readonly text: string; readonly command: string; readonly date: string }

const lineOf = <N extends keyof Selftest>(selftest: Selftest, name: N): readonly SelftestLine[] => {
  const figure = selftest[name]
  if (figure === null) return []
  const stale = figure.stale ? ' (measured with other features)' : ''
  return [{ text: `${sayings[name](figure)}${stale}`, command: figure.command, date: figure.date }]
}

/** Every figure that was measured; none where nothing was. */
export const selftestLines = (selftest: Selftest | undefined): readonly SelftestLine[] =>
  selftest ? selftestNames.flatMap((name) => lineOf(selftest, name)) : []

/** What the suite is worth as an examiner, in one sentence; undefined where nothing was measured. */
export const selftestSentence = (selftest: Selftest | undefined): string | undefined => {
  const parts = selftestLines(selftest).map(({ text }) => text)
  return parts.length === 0 ? undefined : `Self-test of the suite: ${parts.join(', ')}`
}
