import { printable } from '../../output/printable.ts'
import { markupWithoutWorkflowCommands } from '../../output/workflow-commands.ts'
import { areas } from '../../rules/catalogue.ts'
import { profiles } from '../../rules/profiles.ts'
import { profilesOfRun } from '../../verdict/chosen-profiles.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { decisiveExchange, exchangeLines } from '../text/exchange-text.ts'
import { isKnownFailure, knownText } from '../text/known-failure.ts'
import { basisLines } from '../text/parameter-lines.ts'
import { searchLines } from '../text/search-text.ts'
import { unstableLines } from '../text/unstable.ts'

/**
 * Text for XML 1.0: characters that it cannot carry (control characters, lone surrogates) become visible, the rest is
 * escaped.
 */
export const escapeXml = (text: string): string => markupWithoutWorkflowCommands(escapedXml(text))

const escapedXml = (text: string): string =>
  printable(text)
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('')

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

const details = (rule: RuleResult, result: CaseResult): string => {
  const decisive = decisiveExchange(result)
  return [
    ...(result.expected === null ? [] : [`expected: ${result.expected}`]),
    ...(result.actual === null ? [] : [`actual: ${result.actual}`]),
    ...basisLines(rule, result),
    ...(result.blockedBy === undefined ? [] : [`blocked by: ${result.blockedBy}`]),
    ...searchLines(result),
    ...unstableLines(result),
    ...(decisive ? exchangeLines(decisive) : []),
    `reproduce: ${result.replay}`,
  ].join('\n')
}

const elements = {
  pass: undefined,
  fail: 'failure',
  warn: 'skipped',
  error: 'error',
  'not-applicable': 'skipped',
  unverified: 'skipped',
  blocked: 'skipped',
  observation: 'skipped',
} as const satisfies Record<CaseResult['outcome'], string | undefined>

/** A known failure breaks no build, like a case that was not verified. It is reported, and the claim counts it. */
const elementOf = (result: CaseResult) =>
  elements[result.outcome] === 'failure' && isKnownFailure(result) ? 'skipped' : elements[result.outcome]

type Tested = { readonly rule: RuleResult; readonly result: CaseResult; readonly name: string }

/** The cases of a rule. Rows of an outline, and scenarios of one name, are told apart by the end of their ids. */
const testedCases = (rule: RuleResult): readonly Tested[] => {
  const byName = Map.groupBy(rule.cases, ({ name }) => name)
  return rule.cases.map((result) => {
    const { id, name } = result
    const isAlone = byName.get(name)?.length === 1
    return { rule, result, name: isAlone ? name : `${name} ${/[#~].*$/s.exec(id)?.[0] ?? `(${id})`}` }
  })
}

const testCase = ({ rule, result, name }: Tested): string => {
  const opening = `    <testcase${attributes({
    name,
    classname: `${rule.area}.${rule.id}`,
    time: seconds(result.milliseconds),
  })}`
  const element = elementOf(result)
  if (element === undefined) return `${opening}/>\n`
  const type = result.reason === null ? result.outcome : `${result.outcome} (${result.reason})`
  const known = result.known ? ` [${knownText(result.known)}]` : ''
  const message = `${type}: ${result.message ?? rule.text}${known}`
  // Some viewers ignore the type of a skipped test.
  const typeAndMessage = element === 'skipped' ? { message } : { type, message }
  return `${opening}>
      <${element}${attributes(typeAndMessage)}>${escapeXml(`${rule.id} (${rule.level}): ${rule.text}\n${details(rule, result)}`)}</${element}>
    </testcase>
`
}

const counts = (tested: readonly Tested[]): Readonly<Record<string, string | number>> => {
  const having = (element: string): number => tested.filter(({ result }) => elementOf(result) === element).length
  return { tests: tested.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') }
}

const time = (tested: readonly Tested[]): string =>
  seconds(tested.reduce((sum, { result }) => sum + result.milliseconds, 0))

/**
 * A run as JUnit XML (the junit-10 schema): a suite for each area, a test for each case. A warning is a skipped test,
 * like a case that does not apply or was not verified. Builds break on failures; a SHOULD that is not met and a known
 * failure break none.
 */
export const junitXml = ({ run, target, rules }: RunResult): string => {
  const suites = Object.values(areas)
    .map(({ name }) => ({
      name,
      tested: rules.filter(({ area }) => area === name).flatMap(testedCases),
    }))
    .filter(({ tested }) => tested.length > 0)
  const { skipped: _, ...overall } = counts(suites.flatMap(({ tested }) => tested))
  const body = suites.map(
    ({
      name,
      tested,
    }) => `  <testsuite${attributes({ name, ...counts(tested), time: time(tested), timestamp: run.startedAt })}>
${tested.map(testCase).join('')}  </testsuite>
`,
  )
  const profilesText = profilesOfRun(run).map((name) =>
    name === 'documented' ? `edition ${run.edition}` : profiles[name].release,
  )
  const name = `assay: ${target.name}, ${profilesText.join(', ')}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name, ...overall, time: seconds(run.milliseconds) })}>
${body.join('')}</testsuites>
`
}
