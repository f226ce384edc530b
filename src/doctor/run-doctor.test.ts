import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Declaration } from '../protocol/declaration.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Exchange, Sandbox, Target } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import type { Diagnostic } from './diagnostic.ts'
import { runDoctor } from './run-doctor.ts'

type Change = {
  readonly declare?: (declaration: Declaration) => Declaration
  readonly open?: () => never
  readonly send?: (type: string, answer: object) => object
  readonly control?: (type: string, answer: object) => object
}

/** The reference, with parts of it replaced. */
const changed = ({ declare = (one) => one, open, send, control }: Change): Target => {
  const target = referenceTarget()
  return {
    ...target,
    describe: async () => declare(await target.describe()),
    open: async (options) => {
      open?.()
      const sandbox = await target.open(options)
      return {
        id: sandbox.id,
        exchanges: [],
        close: () => sandbox.close(),
        send: async (command) => {
          const answer = await sandbox.send(command)
          return (send?.(command.type, answer) ?? answer) as never
        },
        control: async (command) => {
          const answer = await sandbox.control(command)
          return (control?.(command.type, answer) ?? answer) as never
        },
      } satisfies Sandbox
    },
  }
}

const options = { messageTimeout: 20, control: true }
const unsound = async (change: Change): Promise<readonly string[]> =>
  (await runDoctor(changed(change), options)).filter(({ state }) => state !== 'ok').map(textOf)
const textOf = ({ state, check, text }: Diagnostic): string => `${state}, ${check}: ${text}`

test('the reference has nothing wrong with it', async () => {
  assert.deepEqual(await unsound({}), [])
})

test('what an address and a demand for a new password do not change is told, and prevents no run', async () => {
  const target = (ignored: string): Target => {
    const own = referenceTarget()
    return {
      ...own,
      open: async (how) => {
        const sandbox = await own.open(how)
        return {
          ...sandbox,
          send: (command) => sandbox.send(command),
          control: async (command) =>
            command.type === ignored ? ({ type: 'done' } as never) : await sandbox.control(command),
          close: () => sandbox.close(),
        }
      },
    }
  }
  const told = async (ignored: string) =>
    (await runDoctor(target(ignored), options)).filter(({ state }) => state !== 'ok').map(textOf)
  const [address, demand] = [await told('set-client-address'), await told('demand-password-change')]
  assert.match(
    address.join('\n'),
    /^conformance, delivery: .*\(Montevideo\) is told at 38.72, -9.14: set-client-address has no effect, or/,
  )
  assert.match(
    demand.join('\n'),
    /^conformance, happy path: .* after demand-password-change: that has no effect, or PASSWORD-08/,
  )
})

const cases: readonly (readonly [what: string, change: Change, diagnostic: RegExp])[] = [
  [
    'a server that is away is a matter of configuration',
    { declare: () => assert.fail(new TargetError('unreachable', 'nothing is listening')) },
    /^configuration, reach: nothing is listening$/,
  ],
  [
    'and so is a control plane that lets nobody in',
    { open: () => assert.fail(new TargetError('control-refused', 'the token is wrong')) },
    /^configuration, sandbox: the token is wrong$/,
  ],
  [
    'a clock that stands still',
    { control: (type, answer) => (type === 'advance-clock' ? { type: 'clock', now: 0 } : answer) },
    /^configuration, clock: asked to move by 60 s, the clock moved by -\d+/,
  ],
  [
    'a message that does not arrive',
    { control: (type, answer) => (type === 'read-deliveries' ? { type: 'deliveries', deliveries: [] } : answer) },
    /^configuration, delivery: the outbox is empty although send-code succeeded: there is no text message to \+12025550147/,
  ],
  [
    'no clock and no outbox cost rules, and nothing else',
    { declare: (one) => ({ ...one, powers: { ...one.powers, clock: 'none', outbox: [] } }) },
    /^noted, happy path: .*\nnot-there, delivery: .*\nnot-there, clock: /,
  ],
  [
    'no way to make accounts',
    { declare: (one) => ({ ...one, powers: { ...one.powers, provisioning: false } }) },
    /^not-there, provisioning: /,
  ],
  [
    'a code of another length than declared breaks the word of the server',
    { declare: (one) => ({ ...one, parameters: { ...one.parameters, 'code.length': 8 } }) },
    /^conformance, parameters: code\.length is declared as 8; documented is 6 .*\nconformance, delivery: a code of 6 characters arrived by text, but code\.length is declared as 8$/,
  ],
  [
    'a correct code that is refused',
    { send: (type, answer) => (type === 'enter-code' ? { type: 'refused', reason: 'wrong-code' } : answer) },
    /^conformance, happy path: a correct sign-in does not work: enter-code was refused as wrong-code$/,
  ],
  [
    'a server that fails on the way',
    { send: () => assert.fail(new TargetError('server-error', 'status 500')) },
    /^contract, provisioning: status 500$/,
  ],
  [
    'what is claimed and not there',
    {
      send: (type, answer) =>
        type === 'list-app-passwords' ? assert.fail(new TargetError('unexpected-answer', 'status 404')) : answer,
    },
    /^conformance, capabilities: app-passwords is declared as supported, and list-app-passwords is not recognised$/,
  ],
  [
    'what is there and not claimed',
    {
      declare: (one) => ({
        ...one,
        capabilities: { ...one.capabilities, devices: { state: 'absent', from: 'declared' } },
      }),
    },
    /^noted, capabilities: devices is declared as absent, and list-devices works$/,
  ],
  [
    'parameters that are not declared',
    { declare: (one) => ({ ...one, parameters: { 'code.length': 6 } }) },
    /^noted, parameters: 1 of 112 parameters of its capabilities are declared/,
  ],
]
test('a command that an adapter lacks is no difference when its capability can be tested without', async () => {
  const send = (type: string, answer: object): object =>
    type === 'activate-enrolment' ? assert.fail(new TargetError('unsupported-command', 'no way to say it')) : answer
  assert.deepEqual(await unsound({ send }), [])
})

test('a command that every target understands proves no capability', async () => {
  const declare = (one: Declaration): Declaration => ({
    ...one,
    capabilities: { ...one.capabilities, services: { state: 'absent', from: 'declared' } },
  })
  assert.deepEqual(await unsound({ declare }), [])
})

for (const [what, change, diagnostic] of cases) {
  test(what, async () => {
    assert.match((await unsound(change)).join('\n'), diagnostic)
  })
}

test('a server that declares powers wants its control plane named', async () => {
  const target = { ...changed({}), kind: 'http' } as const
  const diagnostics = await runDoctor(target, { ...options, control: false })
  assert.match(
    diagnostics.map(textOf).join('\n'),
    /configuration, clock: the target declares powers, but no control plane is given/,
  )
})

test('a clock that turns out to stand still is not there, and the other checks go on', async () => {
  const stands = new TargetError('missing-power', 'the clock of the server cannot be moved', { power: 'clock' })
  const control = (type: string, answer: object): object => {
    if (type === 'advance-clock') throw stands
    return answer
  }
  const found = await runDoctor(changed({ control }), options)
  assert.ok(found.map(textOf).includes('not-there, clock: the clock of the server cannot be moved'))
  assert.ok(found.some(({ check, state }) => check === 'happy path' && state === 'ok'))
})

test('an answer that the adapter does not know is shown with its exchange', async () => {
  const exchange = { command: 'start-sign-in', request: { method: 'POST', url: '/login' } } as unknown as Exchange
  const target = changed({
    send: () => {
      throw new TargetError(
        'unknown-answer',
        'the server answered POST /login with 303, which matches no case of the adapter',
      )
    },
  })
  const open: Target['open'] = async (how) => ({ ...(await target.open(how)), exchanges: [exchange] })
  const found = await runDoctor({ ...target, open }, options)
  assert.equal(found.at(-1)?.exchange, exchange)
})
