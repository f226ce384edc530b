import { areaRows, sumsOf } from '../../proof/matrix.ts'
import type { FaultVerdict } from '../../proof/runs/run-fault.ts'
import { wrap } from '../../report/text/wrap.ts'

const columns = ['rules', 'faults', 'by rule', 'by others', 'missed', 'also fail'] as const
type Row = readonly [name: string, ...cells: readonly (number | null)[]]

const line = ([name, ...cells]: readonly (string | number | null)[]): string =>
  `${String(name).padEnd(12)}${cells.map((cell) => String(cell ?? '-').padStart(10)).join('')}`

/**
 * Areas by what detected their faults: scenarios of the rule that each breaks, of other rules only, or none. `also fail`:
 * the median of other rules that fail by a fault, where they ran.
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

const detectionLabels = { own: 'found', others: 'OTHERS', missed: 'MISSED' } as const

const faultLine = (found: string, rule: string, failed: string, fault: string): string =>
  `${found.padEnd(8)}${rule.padEnd(17)}${failed.padStart(6)}  ${fault}`

/** Each fault, below a heading: what detected it, how many of the scenarios of its own rule failed, and what else did. None where there is no fault. */
export const faultLines = (verdicts: readonly FaultVerdict[]): readonly string[] =>
  verdicts.length === 0
    ? []
    : [
        faultLine('', 'rule', 'failed', 'fault'),
        ...verdicts.flatMap(({ fault, rule, caughtBy, own, ownTotal, others = [] }) => [
          faultLine(detectionLabels[caughtBy], rule, `${own.length}/${ownTotal}`, fault),
          ...(others.length === 0
            ? []
            : wrap(`also failed: ${others.join(' ')}`, 64).map((text) => `${' '.repeat(16)}${text}`)),
        ]),
      ]
