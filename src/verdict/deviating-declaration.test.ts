import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import type { DocumentedValue, ParameterSpec } from '../protocol/parameter-spec.ts'
import { type ParameterValue, parameterNames, parameters } from '../protocol/parameters.ts'
import { findRule, inEdition, rules } from '../rules/catalogue.ts'
import { overlaps, parseLines } from '../rules/line-range.ts'
import { type Edition, editions } from '../rules/rule.ts'
import { documents } from '../rules/sources.ts'
import { applicability } from './applicability.ts'
import { deviationSentences } from './deviating-declaration.ts'

const entries = parameterNames.flatMap((name) => {
  const spec: ParameterSpec = parameters[name]
  return (spec.documented ?? []).map((documented) => ({ name, spec, documented }))
})

const brokenIn = (edition: Edition, set: Record<string, ParameterValue>): readonly string[] => {
  const declaration = referenceDeclaration(edition, set)
  return rules.filter((rule) => 'broken' in applicability(rule, declaration)).map(({ id }) => id)
}

test('what the reference declares by itself breaks nothing', () => {
  for (const edition of editions) assert.deepEqual(brokenIn(edition, {}), [])
})

/** A value of the parameter that the documents do not allow. */
const beside = (spec: ParameterSpec, documented: DocumentedValue): ParameterValue => {
  const [least] = 'fixed' in documented ? [documented.fixed] : 'atLeast' in documented ? [documented.atLeast] : []
  switch (spec.kind) {
    case 'flag':
      return least !== true
    case 'choice':
      return (
        spec.choices.find((one) => one !== least && !('oneOf' in documented && documented.oneOf.includes(one))) ?? ''
      )
    case 'version':
      return '8.4.1'
    case 'date-or-none':
      return '2017-06-16'
    case 'name':
      return 'another'
    default:
      return 'atLeast' in documented ? Number(least) - 1 : Number(least) + 1
  }
}

for (const { name, spec, documented } of entries) {
  for (const edition of documented.editions ?? editions) {
    test(`${name} beside the documents breaks in ${edition} the rules that state it, and no other`, () => {
      const stating = documented.rules.filter((id) => {
        const rule = findRule(id)
        return rule !== undefined && inEdition(rule, edition)
      })
      assert.ok(stating.length > 0 || documented.refused !== undefined)
      assert.deepEqual([...brokenIn(edition, { [name]: beside(spec, documented) })].sort(), [...stating].sort())
    })
  }
}

test('the values are written in documents that are there, and the rules that state them are of the catalogue', () => {
  for (const { name, documented } of entries) {
    assert.ok(Object.keys(documented.at).length > 0, name)
    for (const [document, lines] of Object.entries(documented.at)) {
      const known = Object.entries(documents).find(([title]) => title === document)?.[1]
      for (const each of lines)
        assert.ok((parseLines(each)?.last ?? Infinity) <= (known?.lines ?? 0), `${name}: ${each}`)
    }
    for (const id of documented.rules) {
      const sources = findRule(id)?.sources ?? []
      const cited = sources.some((source) => {
        if (!('document' in source)) return false
        const { document, lines } = source
        const range = parseLines(lines)
        const own = Object.entries(documented.at).find(([title]) => title === document)?.[1] ?? []
        return own.some((each) => range && overlaps(range, parseLines(each) ?? range))
      })
      assert.ok(cited, `${id} rests on none of the lines of ${name}`)
    }
  }
})

test('the five settings that once were conformant break ten rules and more, each with document and line', () => {
  const set = {
    'apppw.limit': 3,
    'unenrol.undo_window': 3600,
    'device.trust_lifetime': 60,
    'recovery.delay': 60,
    'recovery.delay_with_little_evidence': 60,
  }
  const broken = brokenIn('2fa-2018', set)
  assert.ok(broken.length >= 10, broken.join())
  for (const sentence of deviationSentences(referenceDeclaration('2fa-2018', set))) {
    assert.match(sentence, /^[a-z._]+ is declared as \d+; documented is .* \(201\d\), lines? [\d, ]+/)
  }
})

test('what is within its bounds breaks nothing', () => {
  assert.deepEqual(brokenIn('2fa-2018', { 'eligibility.min_ios': '9' }), [])
  assert.deepEqual(brokenIn('2fa-2018', { 'eligibility.min_ios': '11.4', 'eligibility.min_macos': '10.13.5' }), [])
  assert.deepEqual(brokenIn('two-step', { 'apppw.enforced_from': 'none' }), [])
  assert.deepEqual(brokenIn('two-step', { 'apppw.enforced_from': '2014-10-01' }), [])
})
