import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { validateXML } from 'xmllint-wasm'
import type { RuleId } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { exampleCase, exampleExchange, exampleRun } from '../fixtures/example-run.ts'
import { escapeXml, junitXml } from './junit.ts'

const { facts, cases } = exampleRun()
const partial = { ...facts, run: { ...facts.run, scope: 'partial' } } as const
const xmlOf = (rule: RuleId, ...own: readonly CaseResult[]): string =>
  junitXml(judgeRun(partial, new Map([[rule, own]])))

/** The names of the elements, nested right; attributes and text hold no bare sign. */
const assertWellFormed = (xml: string): void => {
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replaceAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, close, name, _attributes, empty) => {
      if (close) assert.equal(open.pop(), name)
      else if (!empty) open.push(name)
      return ''
    })
  assert.deepEqual(open, [])
  assert.doesNotMatch(rest, /[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/)
}

const schema = readFileSync(new URL('fixtures/junit.xsd', import.meta.url), 'utf8')
const faults = async (xml: string, against = schema): Promise<readonly string[]> => {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema: against })
  return errors.map(({ message }) => message)
}
/** The schema that Maven Surefire 2.22.3 publishes, as it is: under the Apache License 2.0, and in no package of ours. */
const surefire = readFileSync(new URL('fixtures/surefire-test-report.xsd', import.meta.url), 'utf8')
/** The suites of a report, each as a document; without the time of the run, which that schema has no attribute for. */
const suitesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<testsuite [\s\S]*?<\/testsuite>/g)].map(([suite]) => suite.replace(/ timestamp="[^"]*"/, ''))
const known = {
  state: 'as-known',
  reason: 'later',
  issue: null,
  owner: 'Ada',
  expires: '2027-01-01',
  expired: false,
} as const

describe('JUnit XML', () => {
  it('fits what viewers accept, whatever a server said', async () => {
    assert.deepEqual(await faults(junitXml(judgeRun(facts, cases))), [])
    const evil = '\u0000\ud800]]><x a="\n&\uffff'
    const more = {
      name: evil,
      message: evil,
      expected: evil,
      actual: evil,
      replay: evil,
      outcome: 'fail',
      reason: evil,
    } as const
    assert.deepEqual(await faults(xmlOf('APPPW-17', exampleCase('APPPW-17', more))), [])
    assert.deepEqual(await faults(xmlOf('APPPW-17', exampleCase('APPPW-17', { outcome: 'fail', known }))), [])
    assert.notDeepEqual(await faults('<testsuites><testcase/></testsuites>'), [])
  })

  it('fits, suite by suite, the schema that Maven Surefire publishes', async () => {
    const suites = suitesOf(junitXml(judgeRun(facts, cases)))
    assert(suites.length > 1 && suites.some((suite) => suite.includes('<failure')))
    for (const suite of suites) assert.deepEqual(await faults(suite, surefire), [])
    const [first = ''] = suites
    assert.notDeepEqual(await faults(first.replace(/ skipped="\d+"/, ''), surefire), [])
  })

  it('tells scenarios of one name apart by their ids', () => {
    const rows = ['CODE-05/late#push', 'CODE-05/late#text', 'CODE-05/early'].map((id) =>
      exampleCase('CODE-05', { id, name: id.includes('late') ? 'late' : 'early' }),
    )
    const xml = junitXml(judgeRun(facts, new Map([['CODE-05', rows]])))
    assert.deepEqual(
      [...xml.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name),
      ['early', 'late #push', 'late #text'],
    )
  })

  it('has a known failure as skipped, with what is known of it', () => {
    const xml = xmlOf('APPPW-17', exampleCase('APPPW-17', { outcome: 'fail', message: 'm', known }))
    assert.match(xml, /<skipped message="fail: m \[Known failure, until 2027-01-01 \(Ada\): later\]">/)
    assert.match(xml, /failures="0"[^>]* skipped="1"/)
    const changed = xmlOf(
      'APPPW-17',
      exampleCase('APPPW-17', { outcome: 'fail', known: { ...known, state: 'changed' } }),
    )
    assert.match(changed, /<failure type="fail"/)
  })

  it('has a suite for each area and a test for each case', () => {
    const xml = junitXml(judgeRun(facts, cases))
    assertWellFormed(xml)
    assert.equal(xml.match(/<testcase /g)?.length, [...cases.values()].flat().length)
    assert.deepEqual(
      [...xml.matchAll(/<testsuite name="([^"]+)"/g)].map(([, name]) => name),
      ['sign-in', 'codes', 'phones', 'app-passwords', 'passwords'],
    )
    assert.match(xml, /<testsuite name="app-passwords" tests="\d+" failures="1" errors="0" skipped="1" /)
    assert.match(xml, /<testsuites name="[^"]*" tests="\d+" failures="2" errors="1" time="2.431">/)
    assert.match(
      xml,
      /<testcase name="with 25 held, one more is refused as limit-reached" classname="app-passwords.APPPW-17" time="0.009">/,
    )
  })

  it('shows a broken rule with expected, actual, the exchange and the replay', () => {
    const failed = exampleCase('APPPW-17', {
      outcome: 'fail',
      message: 'made',
      expected: 'refused',
      actual: 'accepted',
    })
    const xml = xmlOf('APPPW-17', failed)
    assert.match(xml, /<failure type="fail" message="fail: made">APPPW-17 \(MUST\): /)
    assert.match(xml, /expected: refused\nactual: accepted\nPOST http:.*\n201\n.*\nreproduce: npx assay run /s)
  })

  it('has one element for each outcome, and none but pass looks passed', () => {
    const element = (outcome: CaseResult['outcome'], reason: string | null = null): string | undefined =>
      /<testcase [^>]*?(?:\/>|>\s*<([a-z]+(?: type="[^"]*"| message="[^:"]*)))/.exec(
        xmlOf('CODE-05', exampleCase('CODE-05', { outcome, reason })),
      )?.[1]
    assert.equal(element('pass'), undefined)
    assert.equal(element('fail'), 'failure type="fail"')
    assert.equal(element('warn'), 'skipped message="warn')
    assert.equal(element('error', 'target-down'), 'error type="error (target-down)"')
    assert.equal(element('not-applicable', 'capability'), 'skipped message="not-applicable (capability)')
    assert.equal(element('unverified', 'no-clock'), 'skipped message="unverified (no-clock)')
    assert.equal(element('blocked', 'APPPW-17'), 'skipped message="blocked (APPPW-17)')
  })

  it('carries any text', () => {
    assert.equal(escapeXml('<a b="c">&\u0000\u001b\ufffe\ud800'), '&lt;a b=&quot;c&quot;&gt;&amp;␀␛\ufffd\ufffd')
    const strange = ']]><x a="1">&amp;\u0008\n\t\ud800'
    const body = exampleExchange({ response: { status: 200, headers: {}, body: strange } })
    const xml = xmlOf(
      'APPPW-17',
      exampleCase('APPPW-17', { name: strange, outcome: 'fail', message: strange, exchanges: [body] }),
    )
    assertWellFormed(xml)
    assert.match(xml, /name="\]\]&gt;&lt;x a=&quot;1&quot;&gt;&amp;amp;␈&#10;&#9;\ufffd"/)
    assert.doesNotMatch(xml, /[^\P{Cc}\n\t]/u)
  })
})

it('a rule of thousands of cases is soon written', () => {
  const { facts } = exampleRun()
  const cases = Array.from({ length: 10_000 }, (_, at) => ({ ...exampleCase('CODE-05'), id: `CODE-05/one#${at}` }))
  const began = performance.now()
  junitXml(judgeRun(facts, new Map([['CODE-05', cases]])))
  assert.ok(performance.now() - began < 5_000)
})
