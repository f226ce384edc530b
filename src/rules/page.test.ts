import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inEdition, rules, rulesOfProfile } from './catalogue.ts'
import { editions } from './rule.ts'

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
const untested = page.slice(page.indexOf('## What a server cannot show'))

test('the page names every rule that a server shows in part or not at all, and no other', () => {
  const named = new Set(untested.match(/\b[A-Z]+-\d\d\b/g))
  assert.deepEqual(
    [...named].sort(),
    rules
      .filter(({ testable }) => testable)
      .map(({ id }) => id)
      .sort(),
  )
})

test('the page counts the rules of each edition', () => {
  for (const edition of editions) {
    const count = rulesOfProfile('documented').filter((rule) => inEdition(rule, edition)).length
    assert.match(page, new RegExp(`^\\| \`${edition}\` \\|.*\\| ${count} \\|$`, 'm'))
  }
})

test('the page names only rules of the catalogue', () => {
  const ids = new Set<string>(rules.map(({ id }) => id))
  assert.deepEqual(
    (page.match(/\b[A-Z]{3,}-\d\d\b/g) ?? []).filter((id) => !ids.has(id)),
    [],
  )
})
