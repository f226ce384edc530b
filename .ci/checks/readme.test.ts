import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exitCodes } from '../../src/cli/exit-code.ts'
import { type Area, areas, profileOfArea, rulesOfProfile } from '../../src/rules/catalogue.ts'
import { editions } from '../../src/rules/rule.ts'
import { read, repositoryFiles } from './repository.ts'

const readme = read('README.md')
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']

const rules = rulesOfProfile('documented')
const documentedAreas = (Object.keys(areas) as Area[]).filter((area) => profileOfArea(area) === 'documented')

test('the README counts as the catalogue does', () => {
  const facts = [
    `**${rules.length} rules** in ${documentedAreas.length} areas and ${words[editions.length]} editions`,
    `the counts of all ${rules.length} by area`,
  ]
  assert.deepEqual(
    facts.filter((text) => !readme.includes(text)),
    [],
  )
})

test('the README lists every exit code', () => {
  const rows = [...readme.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code))
  assert.deepEqual(rows, Object.values(exitCodes))
})

test('pages name only scripts that are there', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))
  const pages = repositoryFiles.filter((path) => path.endsWith('.md') && !path.startsWith('examples/'))
  const missing = pages.flatMap((path) =>
    [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts)),
  )
  assert.deepEqual(missing, [])
})

/** The words of a page that a reader reads: without code, pictures and the addresses of links. */
const wordsOf = (text: string): number =>
  text
    .replaceAll(/^```[\s\S]*?^```$|<[^>]+>/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length

/** Five minutes, at 220 words a minute. */
const guideWords = 1100

test('a guide takes at most five minutes to read', () => {
  const guides = repositoryFiles.filter((path) => path.startsWith('docs/guides/'))
  assert.ok(guides.length > 5)
  assert.deepEqual(
    guides.filter((path) => wordsOf(read(path)) > guideWords),
    [],
  )
})

test('the README has its first command within 120 words', () => {
  const [opening = ''] = readme.split('```sh')
  assert.ok(wordsOf(opening) <= 120, `${wordsOf(opening)} words`)
})
