import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { type Capability, capabilityNames } from '../protocol/capabilities.ts'
import { concerns } from '../protocol/parameter-needs.ts'
import { parameterNames } from '../protocol/parameters.ts'
import { editions } from '../rules/rule.ts'

const without = (...absent: readonly Capability[]) => referenceDeclaration('2fa-2018', {}, absent)

const withOnly = (...has: readonly Capability[]) => without(...capabilityNames.filter((name) => !has.includes(name)))

test('every parameter concerns a service that has everything of its edition', () => {
  for (const edition of editions) {
    const { parameters, ...declaration } = referenceDeclaration(edition)
    const strange = parameterNames.filter((name) => parameters[name] !== undefined && !concerns(name, declaration))
    assert.deepEqual(strange, [], edition)
  }
})

test('a parameter goes with the capabilities that it is about', () => {
  for (const [name, ...about] of [
    ['apppw.limit', 'app-passwords'],
    ['browser.trust_scope', 'browser-trust'],
    ['code.on_demand', 'code.on-demand'],
    ['code.phone_fallback', 'code.text', 'code.call'],
    ['password.forgotten_by', 'password.forgotten'],
    ['recovery.owner_cancels', 'recovery'],
    ['session.end_reauth', 'sessions'],
    ['totp.window', 'code.app'],
  ] as const) {
    assert.equal(concerns(name, without(...about)), false, name)
    if (about.length > 1) assert.equal(concerns(name, without(about[0])), true, name)
  }
})

test('a service with codes by mail, in browsers, has few parameters', () => {
  const declaration = withOnly('two-factor', 'sign-in.browser', 'code.email', 'password.change', 'password.link')
  const own = parameterNames.filter((name) => concerns(name, declaration))
  assert.ok(own.includes('code.attempts') && own.includes('password.attempts') && own.includes('resetlink.lifetime'))
  const strange = own.filter((name) => !/^(code|notice|password|resetlink|session|signin)\./.test(name))
  assert.deepEqual(strange, [])
  assert.ok(own.length < 30, String(own.length))
})

test('a service without second factor and resets enters no codes', () => {
  assert.equal(concerns('code.attempts', withOnly('sign-in.browser', 'password.change')), false)
})
