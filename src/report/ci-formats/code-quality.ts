import { createHash } from 'node:crypto'
import { printable } from '../../output/printable.ts'
import type { RunResult } from '../../verdict/result.ts'
import { isNewFailure } from '../text/known-failure.ts'
import { adapterFile } from './sarif.ts'

/**
 * The broken rules of a run in the form of GitLab's code quality reports, as JSON: what a merge request shows beside its changes. The place is the file of the adapter, else
 * the feature file of the suite, since GitLab asks for one.
 */
export const codeQualityJson = (result: RunResult): string => {
  const file = adapterFile(result)
  const findings = result.rules.flatMap((rule) => {
    const one = rule.cases.find(isNewFailure)
    if (!one) return []
    return [
      {
        description: printable(`${rule.id} (${rule.level}): ${rule.text}`).toWellFormed(),
        check_name: rule.id,
        fingerprint: createHash('sha256').update(`${result.target.name}\n${rule.id}`).digest('hex'),
        severity: rule.level === 'MUST' ? 'major' : 'minor',
        location: { path: file ?? one.feature, lines: { begin: file === undefined ? one.line : 1 } },
      },
    ]
  })
  return `${JSON.stringify(findings, undefined, 2)}\n`
}
