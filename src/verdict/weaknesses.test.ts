import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { type Capability, capabilityNames } from '../protocol/capabilities.ts'
import type { ParameterSpec } from '../protocol/parameter-spec.ts'
import { type ParameterValue, parameterNames, parameterProblem, parameters } from '../protocol/parameters.ts'
import { weaknessesOf } from '../protocol/weaknesses.ts'
import { editions } from '../rules/rule.ts'

const namesOf = (set: Record<string, ParameterValue>, edition: (typeof editions)[number] = '2fa-2018') =>
  weaknessesOf(referenceDeclaration(edition, set)).map(({ name }) => name)

test('the reference declares nothing away', () => {
  for (const edition of editions) assert.deepEqual(namesOf({}, edition), [])
})

test('each weak value is one that the parameter may have, and is counted in its editions', () => {
  for (const name of parameterNames) {
    const { weak = [] }: ParameterSpec = parameters[name]
    for (const one of weak) {
      const value = 'is' in one ? one.is : 'below' in one ? one.below - 1 : one.above + 1
      assert.equal(parameterProblem(name, value), undefined)
      for (const edition of one.editions ?? editions) assert.deepEqual(namesOf({ [name]: value }, edition), [name])
    }
  }
})

test('how a limit counts says nothing where there is no limit', () => {
  assert.deepEqual(namesOf({ 'code.attempts_scope': 'code' }), ['code.attempts_scope'])
  assert.deepEqual(namesOf({ 'code.attempts': 0, 'code.attempts_scope': 'code', 'code.lock_time': 1 }), [
    'code.attempts',
  ])
})

test('an absent capability counts in the editions that have it, an unknown one does not', () => {
  const declaration = referenceDeclaration('2fa-2018')
  const withPush = (state: 'absent' | 'unknown', edition = declaration.edition) =>
    weaknessesOf({
      ...declaration,
      edition,
      capabilities: { ...declaration.capabilities, 'code.push': { state, from: 'declared' } },
    })
  assert.deepEqual(withPush('absent'), [
    {
      name: 'code.push',
      declared: 'absent',
      sentence: 'Owners get no notice of a sign-in on a new device and cannot refuse it',
    },
  ])
  assert.deepEqual(withPush('absent', 'two-step'), [])
  assert.deepEqual(withPush('unknown'), [])
})

test('what a service has not at all is no weakness of it', () => {
  const has: readonly Capability[] = ['two-factor', 'sign-in.browser', 'code.email', 'password.change', 'password.link']
  const declaration = referenceDeclaration(
    '2fa-2018',
    { 'code.sends': 0, 'browser.trust_lifetime': 0, 'signin.deny_scope': 'prompt' },
    capabilityNames.filter((name) => !has.includes(name)),
  )
  assert.deepEqual(
    weaknessesOf(declaration).map(({ sentence }) => sentence),
    ['Sent codes are not limited', 'The service cannot demand a new password for security reasons'],
  )
})
