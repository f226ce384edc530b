import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { allureRunFiles } from '../allure/allure-run.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { runSection } from '../matrix/run-section.ts'
import { parseResult } from '../result/read-result.ts'
import { summary } from '../terminal/summary.ts'
import { badge } from './badge.ts'
import { statementMarkdown } from './markdown.ts'
import { statementOf } from './statement.ts'

const { facts, cases } = exampleRun()
const weaknesses = [{ name: 'code.attempts', declared: '0', sentence: 'Wrong codes are not limited' }]
const parameters = { ...facts.target.parameters, 'code.attempts': 0 }
const result = judgeRun({ ...facts, target: { ...facts.target, parameters, weaknesses } }, cases)
const statement = statementOf(result, 'd'.repeat(64))
const sentence = /Wrong codes are not limited \(code\.attempts is 0\)/

test('a protection that is declared away is in the claim, with its sentence, wherever the claim is', () => {
  for (const text of [
    summary(result, { width: 400 }),
    statementMarkdown(statement),
    String(runSection(result, 'x', 0, 1)),
  ]) {
    assert.match(text, /, 1 weak declaration \(edition/)
    assert.match(text, sentence)
  }
  assert.match(badge(statement), /rules, 1 weak declaration<\/text>/)
  assert.match(allureRunFiles(result)['environment.properties'] ?? '', /declared\\ away=Wrong codes/)
  assert.deepEqual(statement.target.weaknesses, weaknesses)
})

test('it has a count of its own, in the claim of all rules alone', () => {
  const [all, ...areas] = result.claims
  assert.equal(all?.weaknesses, 1)
  assert.ok(areas.every((claim) => claim.weaknesses === undefined))
})

test('a result that leaves it out of its claim is refused', () => {
  const text = JSON.stringify(result)
  assert.equal(parseResult(text, 'r.json').claims[0]?.weaknesses, 1)
  assert.throws(() => parseResult(text.replace('"weaknesses":1', '"weaknesses":2'), 'r.json'), /does not follow/)
})
