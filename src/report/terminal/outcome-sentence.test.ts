import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleFacts } from '../fixtures/example-run.ts'
import { outcomeSentence } from './outcome-sentence.ts'

const message = 'read-keychain does not say in data what became of it'
const undisclosed = exampleCase('KEYCHAIN-09', { outcome: 'unverified', reason: 'undisclosed', message })

test('few rules are named, and an answer that leaves out a field says which one', () => {
  const { rules } = judgeRun(exampleFacts, new Map([['KEYCHAIN-09', [undisclosed]]]))
  assert.match(
    outcomeSentence(rules, 'unverified', 'Not verified') ?? '',
    /KEYCHAIN-09: read-keychain does not say in data what became of it/,
  )
})

test('nothing is said of an outcome that no rule has', () => {
  const { rules } = judgeRun(exampleFacts, new Map([['CODE-01', [exampleCase('CODE-01')]]]))
  assert.equal(outcomeSentence(rules, 'blocked', 'Blocked'), undefined)
})
