import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Area,
  areas,
  editionsOfRule,
  profileOfArea,
  requirementIds,
  rulesOfProfile,
  rulesOfRequirement,
} from './catalogue.ts'
import { levels, powers, type RuleRow } from './rule.ts'
import { isStandardSource, requirementId, type standards } from './standards.ts'

const rules = rulesOfProfile('hardening')

/** The ids of the rows for which the check fails. */
const breaking = (breaks: (rule: RuleRow) => boolean): readonly string[] => rules.filter(breaks).map(({ id }) => id)
const words = (text: string): readonly string[] => text.match(/\b(?:MUST|SHOULD|MAY)\b/g) ?? []
const twice = (list: readonly string[]): boolean => new Set(list).size < list.length

test('the ids of an area of hardening begin with its key and are consecutive', () => {
  for (const area of (Object.keys(areas) as Area[]).filter((one) => profileOfArea(one) === 'hardening')) {
    assert.match(area, /^H-[A-Z]+$/)
    assert.match(areas[area].name, /^hardening\/[a-z-]+$/)
    assert.deepEqual(
      areas[area].rules.map(({ id }) => id),
      areas[area].rules.map((_, index) => `${area}-${String(index + 1).padStart(2, '0')}`),
    )
  }
})

test('a rule of hardening belongs to no edition, and its sources are requirements of standards', () => {
  assert.deepEqual(
    breaking(({ editions, sources }) => editions !== 'all' || sources.length === 0 || !sources.every(isStandardSource)),
    [],
  )
  for (const rule of rules) assert.deepEqual(editionsOfRule(rule), [])
})

test('its text holds the word of its level, and is one sentence', () => {
  assert.deepEqual(
    breaking(({ level, text }) => words(text).length === 0 || words(text).some((word) => word !== level)),
    [],
  )
  assert.deepEqual(
    breaking(({ text }) => /[()\n]|\. |\.$|^\s|\s$/.test(text) || text.length > 125),
    [],
  )
  assert.equal(new Set(rules.map(({ text }) => text)).size, rules.length)
})

test('its level and powers are known, and what a server cannot fully show says why', () => {
  assert.deepEqual(
    breaking((rule) => !(levels as readonly string[]).includes(rule.level) || rule.level === 'INFORMATIVE'),
    [],
  )
  assert.deepEqual(
    breaking((rule) => twice(rule.powers) || rule.powers.some((power) => !powers.includes(power))),
    [],
  )
  assert.deepEqual(
    breaking((rule) => (rule.testable === undefined) !== (rule.note === undefined)),
    [],
  )
})

test('a requirement is written as its standard writes it, and finds its rules whatever its capitals', () => {
  const forms = {
    'nist-800-63b-4': /^\d(\.\d+)+$/,
    'owasp-asvs-5.0': /^V\d+\.\d+\.\d+$/,
    'rfc-4226': /^\d(\.\d+)*$/,
    'rfc-6238': /^\d(\.\d+)*$/,
  } as const satisfies Record<keyof typeof standards, RegExp>
  for (const rule of rules) {
    for (const source of rule.sources.filter(isStandardSource)) {
      assert.match(source.section, forms[source.standard], rule.id)
      assert.ok(rulesOfRequirement(requirementId(source).toLowerCase()).some(({ id }) => id === rule.id))
    }
  }
  assert.equal(new Set(requirementIds.map((id) => id.toUpperCase())).size, requirementIds.length)
})
