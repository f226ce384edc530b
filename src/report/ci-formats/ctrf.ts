import { printable } from '../../output/printable.ts'
import { profilesOfRun } from '../../verdict/chosen-profiles.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'

type Status = 'passed' | 'failed' | 'skipped' | 'other'

const statuses = {
  pass: 'passed',
  fail: 'failed',
  error: 'failed',
  warn: 'other',
  'not-applicable': 'skipped',
  unverified: 'other',
  blocked: 'other',
  observation: 'other',
} as const satisfies Record<CaseResult['outcome'], Status>

const text = (message: string): string => printable(message).toWellFormed()
const textOrNull = (message: string | null): string | null => (message === null ? null : text(message))

/**
 * A run in the Common Test Report Format (ctrf.io), version 0.0.0, as JSON: a test for each case, its own outcome in
 * `rawStatus`. Only `pass` is ever `passed`; a case that was not verified, and a warning, is `other`.
 */
export const ctrfJson = ({ run, suite, target, rules }: RunResult): string => {
  const tests = rules.flatMap((rule) =>
    rule.cases.map((one) => ({
      name: text(`${rule.id} ${one.name}`),
      status: statuses[one.outcome],
      rawStatus: one.outcome,
      duration: Math.round(one.milliseconds),
      suite: [text(rule.area), text(`${rule.id} ${rule.text}`)],
      filePath: text(one.feature),
      line: one.line,
      tags: [rule.id, rule.level, ...(one.reason === null ? [] : [text(one.reason)])],
      ...(one.outcome === 'pass' || one.message === null ? {} : { message: text(one.message) }),
      ...(one.outcome === 'pass'
        ? {}
        : { extra: { replay: text(one.replay), expected: textOrNull(one.expected), actual: textOrNull(one.actual) } }),
    })),
  )
  const count = (status: Status): number => tests.filter((one) => one.status === status).length
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: `assay ${suite.version}`,
    results: {
      tool: { name: 'assay', version: suite.version },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: new Set(rules.filter(({ cases }) => cases.length > 0).map(({ area }) => area)).size,
        start: Date.parse(run.startedAt),
        stop: Date.parse(run.finishedAt),
      },
      tests,
      environment: {
        appName: text(target.name),
        testEnvironment: run.edition,
        extra: { profiles: profilesOfRun(run) },
      },
    },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
