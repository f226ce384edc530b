import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { type Selection, selectCases, selectedRuleIds } from './selection.ts'

const feature = (rules: Readonly<Record<string, readonly string[]>>): string =>
  [
    'Feature: f',
    ...Object.entries(rules).map(([id, examples]) => `@rule:${id}\nRule: ${id}\n${examples.join('\n')}`),
  ].join('\n')

const suite = await suiteOf({
  'features/app-passwords/limits.feature': feature({
    'APPPW-16': ['Example: a\n Then x', '@slow\nExample: b\n Then x'],
    'APPPW-17': ['@property\nExample: c\n Then x'],
    // Of edition two-step only.
    'APPPW-03': ['Example: d\n Then x'],
  }),
  'features/codes/codes.feature': feature({
    'CODE-05': [
      'Scenario Outline: e\n Then <x>\n @edition:2fa-2017\n Examples:\n | x |\n | 1 |\n @edition:2fa-2018\n Examples:\n | x |\n | 2 |',
    ],
  }),
})

const ids = (selection: Selection): string =>
  selectCases(suite, selection)
    .map(({ id }) => id)
    .join(' ')

const selections: readonly [Selection, string][] = [
  [{}, 'APPPW-16/a APPPW-16/b APPPW-17/c APPPW-03/d CODE-05/e#1 CODE-05/e#2'],
  [{ selectors: ['APPPW-17'] }, 'APPPW-17/c'],
  [{ selectors: ['apppw-17', 'APPPW-16'] }, 'APPPW-16/a APPPW-16/b APPPW-17/c'],
  [{ selectors: ['APPPW-1?'] }, 'APPPW-16/a APPPW-16/b APPPW-17/c'],
  [{ selectors: ['*-05'] }, 'CODE-05/e#1 CODE-05/e#2'],
  [{ selectors: ['codes'] }, 'CODE-05/e#1 CODE-05/e#2'],
  [{ selectors: ['CODE'] }, 'CODE-05/e#1 CODE-05/e#2'],
  [{ selectors: ['APPPW-16/b'] }, 'APPPW-16/b'],
  [{ selectors: ['APPPW-16/*'] }, 'APPPW-16/a APPPW-16/b'],
  [{ selectors: ['*/?#2'] }, 'CODE-05/e#2'],
  [{ selectors: ['APPPW-*/*'] }, 'APPPW-16/a APPPW-16/b APPPW-17/c APPPW-03/d'],
  [{ selectors: ['*PPP*-1*6/b'] }, 'APPPW-16/b'],
  [{ selectors: ['./features/codes/codes.feature'] }, 'CODE-05/e#1 CODE-05/e#2'],
  [{ selectors: ['features/app-passwords/'] }, 'APPPW-16/a APPPW-16/b APPPW-17/c APPPW-03/d'],
  [{ selectors: ['@slow'] }, 'APPPW-16/b'],
  [{ selectors: ['not @slow and not @rule:CODE-05'] }, 'APPPW-16/a APPPW-17/c APPPW-03/d'],
  [{ selectors: ['APPPW-16', 'APPPW-17'], tags: 'not @slow' }, 'APPPW-16/a APPPW-17/c'],
  [{ edition: '2fa-2018' }, 'APPPW-16/a APPPW-16/b APPPW-17/c CODE-05/e#2'],
  [{ edition: 'two-step', selectors: ['APPPW-*'] }, 'APPPW-16/a APPPW-16/b APPPW-17/c APPPW-03/d'],
]
for (const [selection, expected] of selections)
  test(`${JSON.stringify(selection)} selects ${expected}`, () => assert.equal(ids(selection), expected))

const refusals: readonly [Selection, RegExp, RegExp | undefined][] = [
  [{ selectors: ['APPPV-17'] }, /No rule, area, case or feature matches "APPPV-17"/, /^Did you mean APPPW-17/],
  [{ selectors: ['cods'] }, /No rule, area, case or feature matches "cods"/, /^Did you mean codes\?$/],
  [
    { selectors: ['features/codes/code.feature'] },
    /No rule, area, case or feature matches/,
    /^Did you mean features\/codes\/codes.feature\?$/,
  ],
  [{ selectors: ['APPPW-17/d'] }, /No rule, area, case or feature matches/, /APPPW-17\/c/],
  [{ selectors: ['NOPE-*'] }, /No rule, area, case or feature matches "NOPE-\*"/, /^A selector is/],
  [{ selectors: ['CODE-06'] }, /No scenario tests "CODE-06"/, /^To see why: .* explain CODE-06$/],
  [{ selectors: ['@fast'] }, /No scenario tests "@fast"/, /^(?:Did you mean|The tags are) @/],
  [{ tags: '@fast' }, /No scenario matches the tags "@fast"/, undefined],
  [{ tags: '@slow and' }, /The tag expression "@slow and" cannot be read/, undefined],
  [{ selectors: ['APPPW-03'], edition: '2fa-2018' }, /APPPW-03, for example, belongs to two-step/, undefined],
]
for (const [selection, message, advice] of refusals)
  test(`${JSON.stringify(selection)} is refused`, () => {
    assert.throws(
      () => selectCases(suite, selection),
      (error) => {
        assert.ok(error instanceof UsageError)
        assert.match(error.message, message)
        if (advice) assert.match(error.advice ?? '', advice)
        return true
      },
    )
  })

test('a tag expression that would take the whole stack is refused', () => {
  const tags = `${'not '.repeat(100_000)}@a`
  assert.throws(() => selectCases(suite, { tags }), /A tag expression has at most 10000 characters/)
})

test('a suite without scenarios leaves nothing to run', async () => {
  assert.throws(() => selectCases({ ...suite, cases: [] }, {}), /There are no scenarios to run/)
})

test('rules are named only by selectors that are all rule ids', () => {
  assert.deepEqual([...(selectedRuleIds(['APPPW-16', 'code-05']) ?? [])], ['APPPW-16', 'CODE-05'])
  for (const selectors of [
    [],
    ['APPPW-16', 'APPPW-*'],
    ['app-passwords'],
    ['APPPW-16/a'],
    ['not @slow'],
    ['CODE-999'],
  ]) {
    assert.equal(selectedRuleIds(selectors), undefined, selectors.join(' '))
  }
})

test('a glob with many wildcards is soon found to fit nothing', () => {
  assert.throws(() => ids({ selectors: [`${'*?'.repeat(200)}!`] }), UsageError)
})

const both = await suiteOf({
  'features/codes/codes.feature': feature({ 'CODE-05': ['Example: a\n Then x'] }),
  'features/hardening/throttling/codes.feature': feature({
    'H-THROTTLE-01': ['Example: b\n Then x'],
    'H-THROTTLE-03': ['Example: c\n Then x'],
  }),
})
const idsOfBoth = (selection: Selection): string =>
  selectCases(both, selection)
    .map(({ id }) => id)
    .join(' ')

test('without a profile the documented rules run, or those that selectors are about', () => {
  assert.equal(idsOfBoth({}), 'CODE-05/a')
  assert.equal(idsOfBoth({ profile: 'hardening' }), 'H-THROTTLE-01/b H-THROTTLE-03/c')
  assert.equal(idsOfBoth({ profile: 'all' }), 'CODE-05/a H-THROTTLE-01/b H-THROTTLE-03/c')
  assert.equal(idsOfBoth({ selectors: ['h-throttle-01'] }), 'H-THROTTLE-01/b')
  assert.equal(
    idsOfBoth({ selectors: ['hardening/throttling', 'CODE-05'] }),
    'CODE-05/a H-THROTTLE-01/b H-THROTTLE-03/c',
  )
  assert.equal(idsOfBoth({ selectors: ['features/hardening'] }), 'H-THROTTLE-01/b H-THROTTLE-03/c')
  assert.throws(() => selectCases(both, { selectors: ['CODE-05'], profile: 'hardening' }), /profile hardening/)
})

test('a requirement of a standard means the rules that cite it; for one that no rule cites the nearest are told', () => {
  assert.equal(idsOfBoth({ selectors: ['v6.6.3'] }), 'H-THROTTLE-01/b')
  assert.equal(idsOfBoth({ selectors: ['NIST-3.1.3.2'] }), 'H-THROTTLE-01/b H-THROTTLE-03/c')
  assert.throws(
    () => selectCases(both, { selectors: ['V6.6.9'] }),
    (error: unknown) =>
      error instanceof UsageError && /^Rules cite these, for example: .*V6\.6\.3/.test(error.advice ?? ''),
  )
})

test('selectors from a file are no work without end', () => {
  for (const selectors of [
    Array.from({ length: 50_000 }, () => 'APPPW-17/*a*e*?'),
    Array.from({ length: 10_001 }, () => 'phones'),
    [`x/${'ab'.repeat(450_000)}`],
  ])
    assert.throws(() => selectCases(suite, { selectors }), UsageError)
})
