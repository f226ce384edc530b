import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelMeaning } from './level-text.ts'

test('a level says what MAY leaves open, and whether the documents only imply the rule', () => {
  assert.equal(levelMeaning({ level: 'MUST' }), 'MUST')
  assert.equal(levelMeaning({ level: 'MAY', option: 'user' }), 'MAY: the service must offer it')
  assert.match(levelMeaning({ level: 'MAY', option: 'server', derived: true }), /match the declaration; inferred from/)
  assert.match(levelMeaning({ level: 'INFORMATIVE' }), /requires nothing$/)
})
