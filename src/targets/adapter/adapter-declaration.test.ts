import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { capabilities, capabilityNames } from '../../protocol/capabilities.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { declarationOf } from './adapter-declaration.ts'
import type { AdapterDefinition } from './definition.ts'
import { essentialCommands } from './essential-commands.ts'
import { commands, minimalDefinition } from './fixtures/fake-server.ts'

type Clock = Declaration['powers']['clock']
const declared = (more: Partial<AdapterDefinition> = {}, clock: Clock = 'none'): Declaration =>
  declarationOf({ ...minimalDefinition, commands, ...more }, clock)

test('every capability is declared: supported or unknown as the adapter says, otherwise absent', () => {
  const { capabilities } = declared({ supported: ['sign-up', 'client-versions'], unknown: ['keychain'] })
  const told = Object.entries(capabilities)
  assert.deepEqual(
    told.map(([name]) => name),
    capabilityNames,
  )
  const named = (state: string) => told.filter(([, claim]) => claim.state === state).map(([name]) => name)
  assert.deepEqual(named('supported'), ['sign-up', 'client-versions'])
  assert.deepEqual(named('unknown'), ['keychain'])
  assert.equal(named('absent').length, capabilityNames.length - 3)
  assert.ok(told.every(([, { from }]) => from === 'declared'))
})

test('an adapter without powers and parameters declares none', () => {
  const { parameters, powers } = declared()
  assert.deepEqual(parameters, {})
  assert.deepEqual(powers, {
    provisioning: false,
    clock: 'none',
    outbox: [],
    clientAddress: false,
    support: false,
    sandboxes: true,
    settable: [],
  })
})

test('product, edition, parameters, outbox and settable parameters are those of the adapter', () => {
  const told = declared({ parameters: { 'code.length': 8 }, outbox: ['text', 'email'], settable: ['code.length'] })
  assert.equal(told.contract, '1.0')
  assert.deepEqual([told.product, told.edition], [minimalDefinition.product, minimalDefinition.edition])
  assert.deepEqual(told.parameters, { 'code.length': 8 })
  assert.deepEqual([told.powers.outbox, told.powers.settable], [['text', 'email'], ['code.length']])
})

const provisioned = { type: 'provisioned', account: 'a', session: 's', devices: [], phones: [] } as const
const powered: readonly (readonly [string, Partial<AdapterDefinition>, Partial<Declaration['powers']>])[] = [
  ['provision', { provision: async () => provisioned }, { provisioning: true }],
  ['a control of its own', { controls: { 'provision-account': () => provisioned } }, { provisioning: true }],
  ['a header for addresses', { clientAddress: 'x-forwarded-for' }, { clientAddress: true }],
  [
    'a control for addresses',
    { controls: { 'set-client-address': () => ({ type: 'done' }) } },
    { clientAddress: true },
  ],
  [
    'support staff',
    { controls: { 'issue-staff-token': () => ({ type: 'staff-token', staff: 's' }) } },
    { support: true },
  ],
]
for (const [what, more, power] of powered) {
  test(`an adapter with ${what} has that power and no other`, () => {
    assert.deepEqual(declared(more).powers, { ...declared().powers, ...power })
  })
}

test('scenarios run side by side unless the adapter forbids it, or one clock is for all', () => {
  const sandboxes = (clock: Clock, more: Partial<AdapterDefinition> = {}) => declared(more, clock).powers.sandboxes
  assert.deepEqual(
    [sandboxes('none'), sandboxes('virtual'), sandboxes('none', { sandboxes: true })],
    [true, true, true],
  )
  assert.deepEqual(
    [sandboxes('none', { sandboxes: false }), sandboxes('global'), sandboxes('global', { sandboxes: true })],
    [false, false, false],
  )
  assert.equal(declared({}, 'virtual').powers.clock, 'virtual')
})

test('a supported capability has the commands that it cannot be tested without', () => {
  assert.throws(() => declared({ supported: ['sign-up', 'app-passwords'] }), {
    code: 'adapter-failed',
    message: 'the adapter supports app-passwords but has no command create-app-password',
    advice: /Write the command, or remove app-passwords from supported/,
  })
})

test('an error about an unknown capability lists the known ones', () => {
  const misspelt: AdapterDefinition['supported'] = JSON.parse('["app-pasword"]')
  for (const more of [{ supported: misspelt }, { unknown: misspelt }]) {
    assert.throws(() => declared(more), {
      code: 'adapter-failed',
      message: /names an unknown capability "app-pasword"/,
      advice: /^Did you mean app-passwords\? Capabilities are two-factor, sign-in\.device, .*keychain/,
    })
  }
})

test('an unknown command or control is named with the nearest', () => {
  const nothing = () => undefined as never
  const bad: readonly (readonly [Record<string, unknown>, RegExp, RegExp])[] = [
    [{ commands: { 'enter-cod': nothing } }, /unknown command "enter-cod"$/, /^Did you mean enter-code\?/],
    [
      { controls: { 'read-deliverie': nothing } },
      /unknown control "read-deliverie"$/,
      /^Did you mean read-deliveries\?/,
    ],
  ]
  for (const [part, message, advice] of bad) assert.throws(() => declared(part), { message, advice })
})

test('the adapter reference lists every capability, and what an adapter needs for it', () => {
  const guide = readFileSync(new URL('../../../docs/adapters.md', import.meta.url), 'utf8')
  const needed = capabilityNames.map((name) => {
    const commands = (essentialCommands[name] ?? []).map((type) => `\`${type}\``).join(', ')
    return `| \`${name}\` | ${capabilities[name]} | ${commands} |`
  })
  const [, section = ''] = guide.split('\n## Capabilities\n')
  assert.deepEqual(
    section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .slice(0, needed.length),
    needed,
  )
})

test('an adapter whose capabilities contradict each other is told both', () => {
  assert.throws(() => declared({ supported: ['browser-trust'] }), {
    name: 'TargetError',
    code: 'adapter-failed',
    message:
      /invalid declaration: browser-trust is supported, but two-factor and two-step are absent: nothing is trusted/,
  })
})
