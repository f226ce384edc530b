import { areaRows, sumsOf } from '../../proof/matrix.ts'
import type { FaultVerdict } from '../../proof/runs/run-fault.ts'
import { wrap } from '../../report/text/wrap.ts'

const columns = ['rules', 'faults', 'own', 'others', 'missed', 'also red'] as const
type Row = readonly [name: string, ...cells: readonly (number | null)[]]

const line = ([name, ...cells]: readonly (string | number | null)[]): string =>
  `${String(name).padEnd(12)}${cells.map((cell) => String(cell ?? '-').padStart(10)).join('')}`

/**
 * Areas by who detected their faults: scenarios of the rule that each breaks, of other rules only, or none. `also red`:
 * the median of other rules that a fault turned red, where they ran.
 */
export const faultTable = (verdicts: readonly FaultVerdict[]): readonly string[] => {
  const rows = areaRows(verdicts).map(
    ({ area, rules, total, own, others, missed, othersInMedian }): Row => [
      area,
      rules,
      total,
      own,
      others,
      missed,
      othersInMedian,
    ],
  )
  const { total, own, others, missed, othersInMedian } = sumsOf(verdicts)
  const rules = new Set(verdicts.map(({ rule }) => rule)).size
  return [
    line(['area', ...columns]),
    ...rows.map(line),
    line(['all', rules, total, own, others, missed, othersInMedian]),
  ]
}

const detectionLabels = { own: 'caught', others: 'OTHERS', missed: 'MISSED' } as const

/** Each fault: who detected it, how many cases of its own rule did, and what else turned red. */
export const faultLines = (verdicts: readonly FaultVerdict[]): readonly string[] =>
  verdicts.flatMap(({ fault, rule, caughtBy, own, ownTotal, others = [] }) => [
    `${detectionLabels[caughtBy]}  ${rule.padEnd(14)}${`${own.length}/${ownTotal}`.padStart(6)}  ${fault}`,
    ...(others.length === 0
      ? []
      : wrap(`also failed: ${others.join(' ')}`, 64).map((text) => `${' '.repeat(16)}${text}`)),
  ])
