import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkTarget } from '../../doctor/check-target.ts'
import { preventsRun } from '../../doctor/diagnostic.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import { contractDefects as defects } from './contract-defects.ts'
import { type ContractDefect, controlToken, startDefectiveServer } from './defective-server.ts'
import { asInTable, tableOfDefects } from './table-of-defects.ts'

const table = tableOfDefects(readFileSync(new URL('../../../docs/contract-defects.md', import.meta.url), 'utf8'))

/** The first sentence of the check before a run that prevents one; undefined where there is none. */
const firstSentence = async (defect: ContractDefect): Promise<string | undefined> => {
  const server = await startDefectiveServer(defect)
  const target = httpTarget({ url: server.url, control: { url: server.controlUrl, token: controlToken } })
  try {
    const declaration = await target.describe()
    for await (const one of checkTarget(target, declaration, { messageTimeout: 20, control: true }))
      if (preventsRun(one)) return one.text
    return undefined
  } finally {
    await target.close()
    server.close()
  }
}

for (const defect of defects.filter(({ found }) => found === 'check')) {
  test(`a server that ${defect.what} is found before the run, in one sentence`, async () => {
    const sentence = (await firstSentence(defect)) ?? 'nothing was found'
    assert.match(sentence, defect.sentence)
    assert.equal(table.get(defect.name)?.sentence, asInTable(sentence), 'docs/contract-defects.md has another sentence')
  })
}

for (const defect of defects.filter(({ found }) => found === 'run')) {
  test(`a server that ${defect.what} is left to the run`, async () => {
    assert.equal(await firstSentence(defect), undefined)
  })
}

test('there are at least thirty, each with a name of its own and a row in the docs', () => {
  assert.ok(defects.length >= 30, `${defects.length} defects`)
  assert.equal(new Set(defects.map(({ name }) => name)).size, defects.length)
  assert.deepEqual(
    [...table].map(([name, { what }]) => [name, what]),
    defects.map(({ name, what }) => [name, what]),
  )
  for (const { name, sentence } of defects) assert.match(table.get(name)?.sentence ?? '', sentence, name)
})
