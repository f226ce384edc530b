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

const said = <N extends keyof Selftest>(selftest: Selftest, name: N): readonly string[] => {
  const figure = selftest[name]
  if (figure === null) return []
  return [`${sayings[name](figure)}${figure.stale ? ' (measured with other features)' : ''}`]
}

/** What the suite is worth as an examiner, in one sentence; undefined where nothing was measured. */
export const selftestSentence = (selftest: Selftest | undefined): string | undefined => {
  const parts = selftest ? selftestNames.flatMap((name) => said(selftest, name)) : []
  return parts.length === 0 ? undefined : `Self-test of the suite: ${parts.join(', ')}`
}
