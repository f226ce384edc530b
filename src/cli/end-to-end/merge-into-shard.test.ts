import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, temporaryFolder } from './fixtures/assay.ts'

test('shards are merged into the folder of one of them with the log of both', async (t) => {
  const folder = temporaryFolder(t)
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const casesIn = (of: string): readonly string[] =>
    readFileSync(join(of, 'cases.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"case"'))
  const run = ['run', 'CODE-01', '--no-allure', '--no-pages', '--no-junit']
  await assay([...run, '--shard', '1/2', '--out', one])
  await assay([...run, '--shard', '2/2', '--out', two])
  const expected = casesIn(one).length + casesIn(two).length
  const merged = await assay(['merge', one, two, '--out', one, '--no-allure'])
  assert.equal(merged.stderr, '')
  assert.equal(casesIn(one).length, expected)
})

test('a recording is of one run', async () => {
  const ended = await assay(['run', '--record', 'recording', '--watch', '--features', '.'])
  assertMessage(ended, exitCodes.usage, /--record and --watch cannot be used together/)
})
