import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainRule } from '../../report/explanation/rule-explanation.ts'
import { findRule } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { explanationText } from './explain.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features/hardening/disclosure', 'features/codes'] })

const textOf = (id: string): string => {
  const rule = findRule(id)
  assert.ok(rule)
  return explanationText(explainRule(rule, suite), 200)
}

test('a rule about sent codes needs mail or text', () => {
  const text = textOf('H-DISCLOSE-04')
  assert.match(text, /^needs +capabilities: code\.text or code\.email$/m)
  assert.match(text, /^ +where codes go by mail only, codes that scenarios call texted are mailed$/m)
})

test('a rule about texts needs texts', () => {
  const text = textOf('CODE-20')
  assert.match(text, /two-factor\n +powers: provisioning, text, email$/m)
  assert.doesNotMatch(text, /or code\.email|are mailed/)
})
