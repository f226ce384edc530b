import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, areas, currentRule, findRule, inEdition, rulesOfProfile } from './catalogue.ts'
import { parseLines } from './line-range.ts'
import { openQuestions } from './open-questions.ts'
import { type DocumentSource, editions, levels, powers, type RuleRow } from './rule.ts'
import { documents } from './sources.ts'

const rules = rulesOfProfile('documented')

/** How many rules the documents hold, by area. */
const counts = {
  ACCOUNT: 6,
  ELIGIBILITY: 17,
  CHILD: 2,
  ENROL: 31,
  SIGNIN: 36,
  CODE: 24,
  DEVICE: 23,
  BROWSER: 8,
  PHONE: 15,
  APPPW: 34,
  PASSWORD: 10,
  QUESTIONS: 9,
  UNENROL: 20,
  FEATURE: 2,
  TWOSTEP: 33,
  RECOVERY: 9,
  SUPPORT: 7,
  NOTIFY: 10,
  LEGACY: 11,
  KEYCHAIN: 45,
  KSC: 27,
} as const

/** The ids of the rows for which the check fails. */
const breaking = (breaks: (rule: RuleRow) => boolean): readonly string[] => rules.filter(breaks).map(({ id }) => id)
const none: readonly string[] = []

const documentSources = ({ sources }: Pick<RuleRow, 'sources'>): readonly DocumentSource[] =>
  sources.filter((source) => 'document' in source)

const has = (list: readonly string[], value: string): boolean => list.includes(value)
const words = (text: string): readonly string[] => text.match(/\b(?:MUST|SHOULD|MAY)\b/g) ?? []

test('all 379 documented rules are there, with consecutive ids in each area', () => {
  assert.equal(rules.length, 379)
  for (const area of Object.keys(counts) as (keyof typeof counts)[]) {
    assert.deepEqual(
      areas[area].rules.map(({ id }) => id),
      Array.from({ length: counts[area] }, (_, index) => `${area}-${String(index + 1).padStart(2, '0')}`),
    )
  }
})

test('a rule is found by its id, and knows its area', () => {
  assert.equal(findRule('APPPW-17')?.id, 'APPPW-17')
  assert.equal(findRule('APPPW-99'), undefined)
  assert.equal(areaOf('APPPW-17'), 'APPPW')
})

test('a rule of all editions is in each, any other one only in those it names', () => {
  const inEditions = (id: string): readonly string[] => {
    const rule = findRule(id)
    assert.ok(rule)
    return editions.filter((edition) => inEdition(rule, edition))
  }
  assert.deepEqual(inEditions('APPPW-17'), ['two-step', '2fa-2017', '2fa-2018'])
  assert.deepEqual(inEditions('CODE-04'), ['two-step'])
})

test('level, editions, powers and documents are known', () => {
  const known = (rule: RuleRow): boolean =>
    has(levels, rule.level) &&
    (rule.editions === 'all' || (rule.editions.length > 0 && rule.editions.every((each) => has(editions, each)))) &&
    rule.powers.every((power) => has(powers, power)) &&
    rule.sources.length > 0 &&
    rule.sources.every((source) => 'document' in source && Object.hasOwn(documents, source.document))
  assert.deepEqual(
    breaking((rule) => !known(rule)),
    none,
  )
})

test('nothing is listed twice in a row', () => {
  const twice = (list: readonly string[]): boolean => new Set(list).size < list.length
  assert.deepEqual(
    breaking(
      (rule) =>
        twice(rule.powers) ||
        twice(rule.needs) ||
        twice(rule.open ?? []) ||
        (rule.editions !== 'all' && twice(rule.editions)) ||
        twice(documentSources(rule).map(({ document, lines }) => `${document}:${lines}`)),
    ),
    none,
  )
})

test('a text holds the word of its level; what has to be offered and a report of readers hold none', () => {
  assert.deepEqual(
    breaking(({ level, option, text }) =>
      level === 'INFORMATIVE' || option === 'user'
        ? words(text).length > 0 || (option === 'user') !== text.includes(' must ')
        : words(text).length === 0 || words(text).some((word) => word !== level),
    ),
    none,
  )
})

test('a text is one sentence without full stop or brackets, and no two are alike', () => {
  assert.deepEqual(
    breaking(({ text }) => /[()\n]|\. |\.$|^\s|\s$/.test(text) || text.length > 125),
    none,
  )
  assert.equal(new Set(rules.map(({ text }) => text)).size, rules.length)
})

test('a MAY rule, and no other, says whose option it is', () => {
  assert.deepEqual(
    breaking((rule) => (rule.level === 'MAY') !== (rule.option !== undefined)),
    none,
  )
})

test('a row that a server cannot fully show, and no other, says why', () => {
  assert.deepEqual(
    breaking((rule) => (rule.testable === undefined) !== (rule.note === undefined)),
    none,
  )
})

test('open questions exist, and each belongs to a rule', () => {
  assert.deepEqual(
    breaking((rule) => (rule.open ?? []).some((question) => !Object.hasOwn(openQuestions, question))),
    none,
  )
  const asked = new Set<string>(rules.flatMap((rule) => rule.open ?? []))
  assert.deepEqual(
    Object.keys(openQuestions).filter((question) => !asked.has(question)),
    [],
  )
})

test('line ranges lie inside their documents', () => {
  assert.deepEqual(
    breaking((rule) =>
      documentSources(rule).some(
        ({ document, lines }) => (parseLines(lines)?.last ?? Infinity) > documents[document].lines,
      ),
    ),
    none,
  )
})

test('a MUST that unofficial pages alone say is marked as derived', () => {
  assert.deepEqual(
    breaking(
      ({ level, derived, sources }) =>
        level === 'MUST' &&
        derived === undefined &&
        documentSources({ sources }).every(({ document }) => !documents[document].official),
    ),
    none,
  )
})

test('a rule that was replaced is in no edition, and the one in its place is there and was not replaced itself', () => {
  const replaced = rules.filter((rule: RuleRow) => rule.replacedBy !== undefined)
  assert.deepEqual(
    replaced.map(({ id }) => [id, currentRule(id)?.id]),
    [
      ['ENROL-23', 'ENROL-21'],
      ['CODE-22', 'KEYCHAIN-16'],
      ['UNENROL-15', 'UNENROL-10'],
      ['KEYCHAIN-17', 'KEYCHAIN-16'],
      ['KSC-22', 'KEYCHAIN-16'],
      ['KSC-24', 'KEYCHAIN-27'],
    ],
  )
  for (const rule of replaced) assert.ok(editions.every((edition) => !inEdition(rule, edition)))
})
