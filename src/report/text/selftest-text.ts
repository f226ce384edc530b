import { programName } from '../../output/program.ts'
import { type Selftest, type SelftestFigures, selftestNames } from '../../verdict/selftest.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

const mutantsText = ({ killed, covered, files, filesTotal }: SelftestFigures['mutation']): string =>
  `${percent(killed, covered)} of ${covered} mutants${files === filesTotal ? '' : ` in ${files} of ${filesTotal} files`} were killed`

const formatters: { readonly [N in keyof SelftestFigures]: (figure: SelftestFigures[N]) => string } = {
  blindBatch: ({ batch, noticed, defects }) =>
    `${noticed} of the ${defects} defects made by people who had not seen the suite were found in the first run of batch ${batch}`,
  faults: ({ caught, total }) => `${caught} of ${total} built-in faults were detected`,
  nullTargets: ({ points, total }) =>
    points === 0
      ? `none of ${total} servers that implement nothing passed a rule`
      : `${total} servers that implement nothing scored ${points} points`,
  scenarioMutation: (figure) => `${mutantsText(figure)} by scenarios alone`,
  mutation: (figure) => `${mutantsText(figure)} by scenarios, built-in faults and unit tests`,
  flakiness: ({ differing, verdicts }) => `${differing} of ${verdicts} verdicts differed from run to run`,
}

/** One figure of the self-test: its meaning, how and when it was measured, and whether with other features. */
export type SelftestLine = {
  readonly text: string
  readonly command: string
  readonly date: string
  readonly stale: boolean
}

const lineOf = <N extends keyof Selftest>(selftest: Selftest, name: N): readonly SelftestLine[] => {
  const figure = selftest[name] ?? null
  if (figure === null) return []
  const { command, date, stale } = figure
  return [{ text: formatters[name](figure), command: command.replace(/^npx assay(?= )/, programName()), date, stale }]
}

/** Every figure that was measured; none where nothing was. */
export const selftestLines = (selftest: Selftest | undefined): readonly SelftestLine[] =>
  selftest ? selftestNames.flatMap((name) => lineOf(selftest, name)) : []

/** How and when a figure was measured, in words. */
export const measuredText = ({ date, stale }: SelftestLine): string =>
  `${date}${stale ? ', with an earlier version of the suite' : ''}`

/** The self-test of the suite in one sentence; undefined when nothing was measured. */
export const selftestSentence = (selftest: Selftest | undefined): string | undefined => {
  const lines = selftestLines(selftest)
  return lines.length === 0 ? undefined : `Self-test of the suite: ${lines.map(({ text }) => text).join('; ')}`
}

/**
 * The self-test in one line: the first score of the newest blind batch; where there is none, the mutants that scenarios alone kill. Undefined
 * when neither was measured.
 */
export const selftestLine = ({ blindBatch, scenarioMutation }: Partial<Selftest> = {}): string | undefined => {
  if (blindBatch) {
    const { noticed, defects } = blindBatch
    return `Self-test: the suite found ${noticed} of ${defects} defects made by people who had not seen it`
  }
  return scenarioMutation ? `Self-test: ${mutantsText(scenarioMutation)} by scenarios alone` : undefined
}
