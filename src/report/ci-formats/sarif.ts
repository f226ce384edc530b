import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { printable } from '../../output/printable.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { findRule } from '../../rules/catalogue.ts'
import { profileOfAreaName, profilesOfRun } from '../../verdict/chosen-profiles.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { basisLines } from '../text/parameter-lines.ts'

const text = (value: string): string => printable(value).toWellFormed()
/** The text of a message, in which `[words](place)` would be a link (SARIF 2.1.0, 3.11.6). */
const message = (value: string): string => text(value).replaceAll(/[[\]\\]/g, (sign) => `\\${sign}`)

/** A result is a rule that is broken, or a SHOULD that is not met; what was not verified is none. */
const levels = { fail: 'error', warn: 'warning', error: 'error' } as const

/** A service keeps results of one id apart from those of another: those of each set of profiles. */
const automationId = (run: RunResult['run']): string => {
  const others = profilesOfRun(run).filter((name) => name !== 'documented')
  return `assay/${[run.edition, ...others].join('+')}/`
}

const isResult = (rule: RuleResult): rule is RuleResult & { readonly outcome: keyof typeof levels } =>
  rule.outcome in levels

const ruleMetadata = ({ id, text: demand, level, area }: RuleResult) => ({
  id,
  shortDescription: { text: message(demand) },
  help: {
    text: [
      `${level}: ${message(demand)}`,
      ...(findRule(id)?.sources ?? []).map(citation),
      shellCommand`npx assay explain ${id}`,
    ].join('\n'),
  },
  properties: { tags: [area, level, 'security'], profile: profileOfAreaName(area) },
})

const messageOf = (rule: RuleResult, one: CaseResult | undefined): string =>
  [
    `${rule.id} (${rule.level}): ${rule.text}`,
    ...(one
      ? [
          `scenario: ${one.name}`,
          ...(one.message === null ? [] : [one.message]),
          ...(one.expected === null ? [] : [`expected: ${one.expected}`]),
          ...(one.actual === null ? [] : [`actual: ${one.actual}`]),
          ...basisLines(rule, one),
          `reproduce: ${one.replay}`,
        ]
      : []),
  ]
    .map(message)
    .join('\n')

/** The adapter of the target, as a place in the repository of the user: nothing else of a server has a file. */
export const adapterFile = ({
  target,
  configuration,
}: Pick<RunResult, 'target' | 'configuration'>): string | undefined =>
  target.kind === 'adapter' && typeof configuration.target === 'string'
    ? placeOf(
        text(configuration.target)
          .replaceAll('\\', '/')
          .replace(/^(?:\.\/)+/, ''),
      )
    : undefined

/** A path of this machine or below this folder. Whatever else a result says is none: an address, or what leads out of the repository. */
const placeOf = (path: string): string | undefined =>
  /^[a-z][\w+.-]*:|^\/\/|(?:^|\/)\.\.(?:\/|$)|[\p{C}\n]/iu.test(path) ? undefined : path

/**
 * A run as SARIF 2.1.0 (OASIS), as JSON: each rule that is broken a result, known failures suppressed, with the metadata of the rule. Its place is the file of the adapter
 * where there is one, since services that show SARIF ask for a place; else a logical one, the target.
 */
export const sarifJson = (result: RunResult): string => {
  const { suite, rules, run, target } = result
  const broken = rules.filter(isResult)
  const file = adapterFile(result)
  const name = text(target.url ?? target.name)
  const uri = file === undefined ? undefined : file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file)
  const location =
    uri === undefined
      ? { logicalLocations: [{ name, kind: 'resource' }] }
      : { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'assay', semanticVersion: suite.version, rules: broken.map(ruleMetadata) },
        },
        automationDetails: { id: automationId(run) },
        invocations: [{ executionSuccessful: run.complete, startTimeUtc: run.startedAt, endTimeUtc: run.finishedAt }],
        results: broken.map((rule, ruleIndex) => {
          const one = rule.cases.find(({ outcome }) => outcome === rule.outcome)
          const known = one?.known
          return {
            ruleId: rule.id,
            ruleIndex,
            level: levels[rule.outcome],
            kind: 'fail',
            message: { text: messageOf(rule, one) },
            locations: [location],
            partialFingerprints: { 'assay/v1': createHash('sha256').update(`${name}\n${rule.id}`).digest('hex') },
            ...(known && { suppressions: [{ kind: 'external', justification: text(known.reason) }] }),
          }
        }),
        columnKind: 'utf16CodeUnits',
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
