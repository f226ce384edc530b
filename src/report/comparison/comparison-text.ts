import { createStyles } from '../../output/styles.ts'
import { worstFirst } from '../../verdict/claim.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { RunResult } from '../../verdict/result.ts'
import { columnLabels } from '../matrix/column-labels.ts'
import { wrap } from '../text/wrap.ts'
import { type ChangeKind, type Comparison, changeKinds, type RuleChange } from './comparison.ts'

/** The heading of each kind of change. */
export const changeTitles: Readonly<Record<ChangeKind, string>> = {
  worse: 'Worse',
  'no-longer-visible': 'No longer verified',
  'became-visible': 'Now verified',
  better: 'Better',
  applies: 'Now applicable',
  'no-longer-applies': 'No longer applicable',
}

export type ComparisonTextOptions = {
  /** Columns of the terminal; 80 when absent. */
  readonly width?: number
  readonly colour?: boolean
  /** The most changes of a kind that are listed one by one; 15 when absent. */
  readonly maxPerKind?: number
}

const indent = 4

/** Remarks on a comparison, in sentences. */
export const comparisonRemarks = ({ sameDemands, notCompared }: Comparison): readonly string[] => [
  ...(sameDemands
    ? []
    : ['The two runs were not tested against the same rules: edition, features or catalogue differ.']),
  ...(notCompared === 0
    ? []
    : [`Only some rules were run, so ${notCompared} ${notCompared === 1 ? 'rule is' : 'rules are'} not compared.`]),
]

/** The changes from one result to another, for the terminal: the worst first, each with its rule and its scenarios. */
export const comparisonText = (comparison: Comparison, options: ComparisonTextOptions = {}): string => {
  const { before, after, changes } = comparison
  const { width = 80, maxPerKind = 15 } = options
  const colours = createStyles(options.colour ?? false)
  const [from = '', to = ''] = columnLabels([before, after])
  const paint = (kind: ChangeKind): ((text: string) => string) =>
    kind === 'worse' ? colours.red : kind === 'better' ? colours.green : colours.yellow
  const group = (kind: ChangeKind): readonly string[] => {
    const ofKind = changes.filter((change) => change.kind === kind)
    if (ofKind.length === 0) return []
    const more = ofKind.length - maxPerKind
    return [
      '',
      paint(kind)(`${changeTitles[kind]}: ${ofKind.length} ${ofKind.length === 1 ? 'rule' : 'rules'}`),
      ...ofKind.slice(0, maxPerKind).flatMap((change) => changeLines(change, width)),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ]
  }
  return [
    ...sideLines('before', from, before, width),
    ...sideLines('after', to, after, width),
    ...comparisonRemarks(comparison).flatMap((remark) => wrap(remark, width)),
    ...(changes.length === 0 ? ['', 'Nothing changed.'] : changeKinds.flatMap(group)),
  ].join('\n')
}

const sideLines = (side: string, label: string, result: RunResult, width: number): readonly string[] => {
  const [claim] = worstFirst(headlineClaims(result))
  const interrupted = result.run.complete ? '' : ' (did not finish)'
  const text = `${label}${interrupted}: ${claim ? claimSentence(claim) : 'no claim'}`
  return wrap(text, width - 8).map((line, at) => `${(at === 0 ? side : '').padEnd(8)}${line}`)
}

const changeLines = ({ rule, before, after, cases }: RuleChange, width: number): readonly string[] => {
  const way = `${before ?? 'absent'} -> ${after ?? 'absent'}`
  const heading = `${rule.id} (${rule.level}) ${way}: ${rule.text}`
  return [
    ...wrap(heading, width - indent).map((line, at) => `${at === 0 ? '  ' : ' '.repeat(indent)}${line}`),
    ...cases.slice(0, 3).flatMap(({ name, before: was, after: is, now }) => [
      ...wrap(`${was ?? 'absent'} -> ${is ?? 'absent'}: ${name}`, width - indent).map(
        (line) => `${' '.repeat(indent)}${line}`,
      ),
      // Whole, however long: it is there to be copied.
      ...(is === 'fail' && now ? [`${' '.repeat(indent)}reproduce  ${now.replay}`] : []),
    ]),
    ...(cases.length > 3 ? [`${' '.repeat(indent)}and ${cases.length - 3} more scenarios`] : []),
  ]
}
