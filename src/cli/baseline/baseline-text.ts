import { shellCommand } from '../../output/shell-command.ts'
import type { BaselineVerdict } from '../../verdict/baseline/baseline-verdict.ts'
import type { BaselineChange } from '../../verdict/baseline/change-baseline.ts'

/** The comparison of a run or a result with its baseline, in lines. */
export const baselineLines = (verdict: BaselineVerdict, file: string): readonly string[] => {
  const { entries, known, flaky, gaps, unexpected, unseen, problems } = verdict
  const counts = [
    [known, 'known to fail'],
    [flaky, 'flaky'],
    [gaps, 'known to be unverified'],
  ] as const
  const countTexts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const entryCount = `${entries} ${entries === 1 ? 'entry' : 'entries'}`
  return [
    `Baseline ${file}: ${countTexts.length === 0 ? `this run covered none of its ${entryCount}` : `${countTexts.join(', ')} (${entryCount})`}`,
    ...problems.map(({ kind, entry, message }) => `  ${kind.toUpperCase().padEnd(7)}  ${entry}: ${message}`),
    ...unexpected.map((id) => `  NEW      ${id}`),
    ...(unseen.length > 0 ? [`  UNSEEN   ${unseen.join(', ')}`] : []),
    ...(problems.some(({ kind }) => kind === 'stale')
      ? [shellCommand`  Remove stale entries: npx assay baseline prune`]
      : []),
    ...(problems.some(({ kind }) => kind === 'changed')
      ? [shellCommand`  Check what changed, then accept it: npx assay baseline update`]
      : []),
  ]
}

/** The changes of a baseline, in lines; `isThere` tells whether there is such a file now. */
export const changeLines = (
  { added, changed, removed, baseline }: BaselineChange,
  file: string,
  isThere = true,
): readonly string[] => {
  const lines = [
    ...added.map((id) => `  added    ${id}`),
    ...changed.map((id) => `  changed  ${id}`),
    ...removed.map((id) => `  removed  ${id}`),
  ]
  const gaps = baseline.unverified.reduce((sum, { rules }) => sum + rules.length, 0)
  const summary = `${baseline.failures.length} failing, ${baseline.flaky.length} flaky, ${gaps} unverified`
  if (!isThere) return [`${file} was not written: there is nothing to add. A run needs no --baseline then.`]
  return [`${file}: ${lines.length === 0 ? 'no changes' : summary}`, ...lines]
}
