/** What is read of a report of Stryker, in the form of mutation-testing-elements. */
export type MutationReport = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}
export type Mutant = {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored' | 'CompileError' | 'RuntimeError'
  readonly location: { readonly start: Position; readonly end: Position }
}
type Position = { readonly line: number; readonly column: number }

/** Of one file. `still`: mutants of code that runs once, when the file is loaded; they are not tried. */
export type Score = {
  readonly killed: number
  readonly survived: number
  readonly uncovered: number
  readonly still: number
}
export type Scores = Readonly<Record<string, Score>>

const scoreOf = (mutants: readonly Mutant[]): Score => {
  const count = (...statuses: readonly Mutant['status'][]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  return {
    killed: count('Killed', 'Timeout', 'RuntimeError'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    still: count('Ignored', 'CompileError'),
  }
}

/** The score of each file that has mutants. */
export const scoresOf = ({ files }: MutationReport): Scores =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, { mutants }]) => mutants.length > 0)
      .map(([path, { mutants }]) => [path, scoreOf(mutants)]),
  )

export const sumOf = (scores: Scores): Score =>
  Object.values(scores).reduce(
    (sum, one) => ({
      killed: sum.killed + one.killed,
      survived: sum.survived + one.survived,
      uncovered: sum.uncovered + one.uncovered,
      still: sum.still + one.still,
    }),
    { killed: 0, survived: 0, uncovered: 0, still: 0 },
  )

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 100)

const reasonSeparator = '  # '

/** `src/core/throttle.ts:9 ConditionalExpression: the line -> what it became`. */
const mutantLine = (path: string, lines: readonly string[], mutant: Mutant): string => {
  const { mutatorName, replacement = '', location } = mutant
  const line = oneLine(lines[location.start.line - 1] ?? '')
  return `${path}:${location.start.line} ${mutatorName}: ${line} -> ${oneLine(replacement)}`
}

/** A line for each survivor, by file. */
export const survivorsOf = ({ files }: MutationReport): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(files).map(([path, { source, mutants }]) => {
      const lines = source.split('\n')
      const survived = mutants.filter(({ status }) => status === 'Survived')
      return [path, survived.map((mutant) => mutantLine(path, lines, mutant))]
    }),
  )

/** Those of the lines of survivors of a file that a later report of parts of it leaves: what it did not try, and what survived again. */
export const survivingAgain = (
  path: string,
  before: readonly string[],
  { files }: MutationReport,
): readonly string[] => {
  const { source = '', mutants = [] } = files[path] ?? {}
  const lines = source.split('\n')
  const left = new Map<string, number>()
  for (const mutant of mutants) {
    const line = mutantLine(path, lines, mutant)
    left.set(line, (left.get(line) ?? 0) + (mutant.status === 'Survived' ? 1 : 0))
  }
  return before.filter((survivor) => {
    const line = survivor.split(reasonSeparator)[0] ?? survivor
    const count = left.get(line)
    if (count === undefined) return true
    left.set(line, count - 1)
    return count > 0
  })
}

const isUnkilled = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

/** A survivor without the number of its line, which changes with the file. */
const withoutLine = (survivor: string): string => survivor.replace(/^(\S+):\d+ /, '$1 ')

/** Survivors, each with the reason why no check kills it, where one is known: a line of `reasons.txt` is one without its number, and the reason. */
export const withReasons = (survivors: readonly string[], reasons: string): readonly string[] => {
  const known = new Map(
    reasons.split('\n').map((line) => {
      const at = line.lastIndexOf(reasonSeparator)
      return [line.slice(0, at), line.slice(at)] as const
    }),
  )
  return survivors.map((line) => {
    const bare = line.split(reasonSeparator)[0] ?? line
    return `${bare}${known.get(withoutLine(bare)) ?? ''}`
  })
}

/** The ranges of what survived or was not covered, in the form that Stryker takes: columns from 0. */
export const rangesOf = ({ files }: MutationReport): readonly string[] => [
  ...new Set(
    Object.entries(files).flatMap(([path, { mutants }]) =>
      mutants.filter(isUnkilled).map(({ location: { start, end } }) => {
        const positionText = ({ line, column }: Position): string => `${line}:${column - 1}`
        return `${path}:${positionText(start)}-${positionText(end)}`
      }),
    ),
  ),
]

const keyOf = ({ mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([mutatorName, replacement, location.start, location.end])

/** A report with what a later one found about the mutants that were left. */
export const withResults = (report: MutationReport, later: MutationReport): MutationReport => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([path, file]) => {
      const found = new Map(later.files[path]?.mutants.map((one) => [keyOf(one), one.status]))
      const mutants = file.mutants.map((one) =>
        isUnkilled(one) ? { ...one, status: found.get(keyOf(one)) ?? one.status } : one,
      )
      return [path, { ...file, mutants }]
    }),
  ),
})

/** The lines of survivors without a reason, as ranges that Stryker takes. */
export const linesOf = (survivors: readonly string[]): readonly string[] => [
  ...new Set(
    survivors
      .filter((survivor) => !survivor.includes(reasonSeparator))
      .map((survivor) => survivor.replace(/^(\S+):(\d+) .*$/, '$1:$2-$2')),
  ),
]
