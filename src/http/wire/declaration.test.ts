import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { capabilityNames, laterCapabilities } from '../../protocol/capabilities.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import { editions } from '../../rules/rule.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { readDeclaration } from './declaration.ts'

const document = (): Record<string, unknown> => JSON.parse(JSON.stringify(referenceDeclaration('2fa-2018')))

test('what the reference declares is read as it is, in every edition', () => {
  for (const edition of ['two-step', '2fa-2017', '2fa-2018'] as const) {
    const declared = referenceDeclaration(edition)
    assert.deepEqual(readDeclaration(JSON.parse(JSON.stringify(declared))), declared)
  }
})

test('a capability that is not mentioned is unknown, one that came later is absent', () => {
  const read = readDeclaration({ ...document(), capabilities: { phones: { state: 'supported' } } })
  assert.ok(!('problem' in read))
  assert.deepEqual(read.capabilities.phones, { state: 'supported', from: 'declared' })
  assert.deepEqual(Object.keys(read.capabilities).sort(), [...capabilityNames].sort())
  for (const name of capabilityNames.filter((name) => name !== 'phones')) {
    assert.equal(read.capabilities[name].state, laterCapabilities.includes(name) ? 'absent' : 'unknown', name)
  }
})

test('what cannot be declared of second factors is told with its place', () => {
  const { powers } = referenceDeclaration('2fa-2018')
  const problemOf = (more: object) => {
    const read = readDeclaration({ ...document(), ...more })
    return 'problem' in read ? read.problem : undefined
  }
  const parameters = {
    'totp.step': 'parameters.totp.step: totp.step must be a whole number from 1 to 3600, not 0',
    'recoverycode.length':
      'parameters.recoverycode.length: recoverycode.length must be a whole number from 1 to 64, not 0',
  }
  for (const [name, problem] of Object.entries(parameters))
    assert.equal(problemOf({ parameters: { [name]: 0 } }), problem)
  assert.equal(
    problemOf({ parameters: { 'totp.window': -1 } }),
    'parameters.totp.window: totp.window must be a whole number from 0 to 100, not -1',
  )
  assert.equal(problemOf({ parameters: { 'totp.window': 2 } }), undefined)
  assert.equal(
    problemOf({ powers: { ...powers, outbox: ['text', 'app'] } }),
    'powers.outbox.1: nothing is delivered by "app": its codes are held by their owner (capability code.app)',
  )
})

test('a parameter that is not declared stays open', () => {
  const read = readDeclaration({ ...document(), parameters: { 'code.length': 8 } })
  assert.ok(!('problem' in read))
  assert.deepEqual(read.parameters, { 'code.length': 8 })
})

test('a value of an earlier version is read by its name of today, and not set', () => {
  const { powers } = referenceDeclaration('2fa-2018')
  const parameters = { 'apppw.label_unique': true, 'code.length': 6 }
  const read = readDeclaration({ ...document(), parameters, powers: { ...powers, settable: Object.keys(parameters) } })
  assert.ok(!('problem' in read))
  assert.deepEqual(read.parameters, { 'apppw.label_unique': 'exact', 'code.length': 6 })
  assert.deepEqual(read.powers.settable, ['code.length'])
})

test('names of a later minor version are ignored', () => {
  const { powers } = referenceDeclaration('2fa-2018')
  const later = {
    ...document(),
    capabilities: { phones: { state: 'supported' }, teleport: { state: 'supported' } },
    parameters: { 'code.length': 8, 'code.colour': 'red' },
    powers: { ...powers, settable: ['code.length', 'code.colour'] },
  }
  const read = readDeclaration({ ...later, contract: '1.1' })
  assert.ok(!('problem' in read), JSON.stringify(read))
  assert.deepEqual(read.powers.settable, ['code.length'])
  assert.deepEqual(read.parameters, { 'code.length': 8 })
  assert.equal(read.capabilities.phones.state, 'supported')
  const now = readDeclaration(later)
  assert.match(
    'problem' in now ? now.problem : '',
    /^capabilities\.teleport: there is no capability "teleport"; parameters\.code\.colour: /,
  )
})

const { powers } = referenceDeclaration('2fa-2018')
const malformed: readonly (readonly [change: Record<string, unknown>, problem: RegExp])[] = [
  [{ contract: 1 }, /^contract: /],
  [{ product: 'x' }, /^product: /],
  [{ edition: '2fa-2030' }, /^edition: one of two-step, 2fa-2017, 2fa-2018 is expected$/],
  [{ capabilities: { phones: true } }, /^capabilities\.phones: an object is expected, not true or false$/],
  [
    { capabilities: { phone: { state: 'absent' } } },
    /^capabilities\.phone: there is no capability "phone"\. Did you mean phones\?$/,
  ],
  [{ capabilities: ['phones'] }, /^capabilities: an object is expected, not a list$/],
  [{ capabilities: { phones: { state: 'yes' } } }, /^capabilities\.phones\.state: /],
  [
    { parameters: { 'code.length': '6' } },
    /^parameters\.code\.length: code\.length must be a whole number from 4 to 10/,
  ],
  [{ parameters: { 'code.lenght': 6 } }, /there is no parameter "code\.lenght"\. Did you mean code\.length\?$/],
  [{ parameters: null }, /^parameters: /],
  [{ powers: { ...powers, clock: 'sundial' } }, /^powers\.clock: /],
  [{ powers: { ...powers, outbox: ['pigeon'] } }, /^powers\.outbox\.0: /],
  [{ powers: {} }, /^powers\.provisioning: it is missing; powers\.clock: .*; and at 2 more places$/],
  [{ powers: { ...powers, sandbox: true } }, /^powers: there is no field "sandbox"\. Did you mean sandboxes\?$/],
  [{ parameter: {} }, /^the document: there is no field "parameter"\. Did you mean parameters\?$/],
  [{ parameters: { 'code.length': null } }, /^parameters\.code\.length: a number, a text, true or false is expected$/],
  [{ powers: { ...powers, provisioning: ['yes'] } }, /^powers\.provisioning: true or false is expected, not a list$/],
  [{ powers: { ...powers, settable: false } }, /^powers\.settable: a list is expected, not true or false$/],
  [
    { powers: { ...powers, settable: ['code.lenght'] } },
    /^powers\.settable\.0: there is no parameter "code\.lenght"\. Did you mean code\.length\?$/,
  ],
  [{ parameters: { 'phone.max': 2, 'phone.max_at_enrol': 3 } }, /^phone\.max_at_enrol is 3/],
]
for (const [change, problem] of malformed) {
  test(`malformed: ${JSON.stringify(change).slice(0, 60)}`, () => {
    const read = readDeclaration({ ...document(), ...change })
    assert.ok('problem' in read)
    assert.match(read.problem, problem)
  })
}

test('anything else is no discovery document', () => {
  for (const json of [
    null,
    7,
    'text',
    [],
    {},
    { contract: '1.0' },
    undefined,
    JSON.parse('{"__proto__":{"contract":"1.0"}}'),
  ]) {
    assert.ok('problem' in readDeclaration(json), JSON.stringify(json))
  }
  const read = readDeclaration(7)
  assert.match('problem' in read ? read.problem : '', /^the document: /)
})

describe('what the reference declares', () => {
  test('the reference is named after the package, with its version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
    assert.deepEqual(referenceDeclaration('2fa-2018').product, { name: 'assay reference', version })
  })

  test('the reference has every power and offers everything, in every edition', () => {
    for (const edition of editions) {
      const declared = referenceDeclaration(edition)
      assert.equal(declared.edition, edition)
      assert.deepEqual(declared.powers, {
        provisioning: true,
        clock: 'virtual',
        outbox: ['push', 'text', 'call', 'email'],
        clientAddress: true,
        support: true,
        restart: true,
        sandboxes: true,
        settable: parameterNames,
      })
      for (const [name, claim] of Object.entries(declared.capabilities)) {
        assert.deepEqual(claim, { state: 'supported', from: 'declared' }, name)
      }
    }
  })

  test('every parameter has a value: the one that is set, or else that of the edition', () => {
    const { parameters } = referenceDeclaration('2fa-2018', { 'code.length': 8 })
    assert.deepEqual(Object.keys(parameters), parameterNames)
    assert.equal(parameters['code.length'], 8)
    assert.equal(referenceDeclaration('2fa-2018').parameters['code.length'], 6)
  })
})

test('a document of thousands of unknown names is refused soon', () => {
  const declared = referenceDeclaration('2fa-2018')
  const many = (name: string) => Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${name}${at}`, 1]))
  const began = performance.now()
  for (const [place, document] of Object.entries({
    'the document': { ...declared, ...many('contrac') },
    capabilities: { ...declared, capabilities: many('app-password') },
    parameters: { ...declared, contract: '1.99', parameters: many('code.lifetim') },
    'powers.settable': { ...declared, powers: { ...declared.powers, settable: Object.keys(many('code.lifetim')) } },
  }))
    assert.deepEqual(readDeclaration(document), { problem: `${place}: it has more than 300 names` })
  assert.ok(performance.now() - began < 3_000)
})
