import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleCase } from '../fixtures/example-run.ts'
import { basisLines, choiceText, parameterLines } from './parameter-lines.ts'

test('what assay set for the scenario is told apart from what the server declares', () => {
  assert.deepEqual(
    parameterLines({
      parameters: { 'phone.shared': false, 'code.lifetime': 60, 'phone.max': 3, 'apppw.limit': 25 },
      declared: { 'phone.shared': true, 'code.lifetime': 600, 'phone.max': null },
    }),
    [
      'phone.shared = false (set by assay for this scenario; the server declares true)',
      'code.lifetime = 60 s (set by assay for this scenario; the server declares 600 s)',
      'phone.max = 3 (set by assay for this scenario; the server declares no value)',
      'apppw.limit = 25',
    ],
  )
})

test('a failed rule that says MAY says why it counts', () => {
  const choice = { id: 'PHONE-09', level: 'MAY' } as const
  const failed = { outcome: 'fail', parameters: { 'phone.shared': false } } as const
  assert.match(choiceText(choice, failed) ?? '', /what is chosen must then hold, here phone\.shared = false$/)
  assert.match(choiceText(choice, { outcome: 'fail' }) ?? '', /what must hold whatever is chosen$/)
  assert.equal(choiceText(choice, { outcome: 'warn' }), undefined)
  assert.match(
    choiceText({ id: 'PHONE-03', level: 'MAY' }, failed) ?? '',
    /to the owner, so the service must offer it$/,
  )
  assert.equal(choiceText({ id: 'PHONE-02', level: 'MUST' }, failed), undefined)
})

test('a report in lines has the reason before the parameters', () => {
  const one = exampleCase('PHONE-09', { outcome: 'fail', parameters: { 'phone.shared': false } })
  assert.deepEqual(
    basisLines({ id: 'PHONE-09', level: 'MAY' }, one).map((line) => line.split(' ')[0]),
    ['MAY', 'parameter:'],
  )
})
