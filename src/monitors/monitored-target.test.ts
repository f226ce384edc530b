import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, Command } from '../protocol/command.ts'
import type { Delivery } from '../protocol/control.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Sandbox, Target } from '../targets/target.ts'
import type { Finding } from './finding.ts'
import { unexplainedMessages } from './message-monitor.ts'
import { monitoredTarget } from './monitored-target.ts'

/** What the server does beside what it should: `extra` comes with the body of an answer, `deliveries` with those sent. */
type Defect = {
  readonly extra?: (command: Command, sandbox: Sandbox) => Promise<object>
  readonly deliveries?: (made: readonly Delivery[]) => readonly Delivery[]
}

const device = { client: { kind: 'phone', version: '11.2', name: 'phone', hardware: 'h' }, status: 'trusted' } as const
const ada = {
  type: 'provision-account',
  identifier: 'ada@example.test',
  password: 'Correct horse 1',
  scheme: 'two-factor',
  phones: [{ number: '+12025550101', verified: true }],
  devices: [device],
} as const

/** The findings of one use of the reference with a defect. */
const findingsWith = async (
  defect: Defect,
  use: (sandbox: Sandbox) => Promise<unknown>,
): Promise<readonly Finding[]> => {
  const found: Finding[] = []
  const reference = referenceTarget()
  const declaration = await reference.describe()
  const monitored = monitoredTarget(defective(reference, defect), declaration, (some) => found.push(...some))
  const sandbox = await monitored.open()
  await use(sandbox)
  await sandbox.close()
  await monitored.close()
  return found
}

const defective = (target: Target, { extra, deliveries }: Defect): Target => ({
  ...target,
  async open({ observe, ...options } = {}) {
    const sandbox: Sandbox = await target.open(options)
    return {
      ...sandbox,
      async send(command) {
        const answer = await sandbox.send(command)
        const more = (await extra?.(command as Command, sandbox)) ?? {}
        const path = 'signIn' in command ? `/${command.signIn}` : '/'
        const headers = { authorization: 'session' in command ? `Bearer ${command.session}` : '' }
        observe?.({
          plane: 'public',
          command: command.type,
          at: 0,
          milliseconds: 0,
          base: '',
          request: { method: 'POST', path, headers, body: JSON.stringify(command) },
          response: { status: 200, headers: {}, body: JSON.stringify({ ...(answer as Answer), ...more }) },
        })
        return answer
      },
      async control(command) {
        const answer = await sandbox.control(command)
        if (command.type !== 'read-deliveries' || !deliveries || !('deliveries' in answer)) return answer
        return { ...answer, deliveries: deliveries(answer.deliveries) }
      },
    }
  },
})

const signIn = async (sandbox: Sandbox): Promise<string> => {
  const { identifier, password } = ada
  const client = { kind: 'browser', hardware: 'b' } as const
  const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
  if (answer.type !== 'code-required') throw new Error(`the sign-in was answered with ${answer.type}`)
  const { signIn: id, phones } = answer
  const sent = await sandbox.send({ type: 'send-code', signIn: id, via: 'text', phone: phones[0]?.phone ?? '' })
  assert.equal(sent.type, 'code-sent')
  return id
}

const latestCode = async (sandbox: Sandbox): Promise<string> => {
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  return deliveries.findLast(({ code }) => code !== undefined)?.code ?? ''
}

const use = async (sandbox: Sandbox): Promise<void> => {
  const { session } = await sandbox.control(ada)
  await sandbox.send({ type: 'read-account', session })
  const id = await signIn(sandbox)
  await sandbox.send({ type: 'enter-code', signIn: id, code: await latestCode(sandbox) })
  await sandbox.send({ type: 'create-app-password', session, label: 'mail' })
  await sandbox.send({ type: 'list-app-passwords', session })
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

test('a right server has no findings', async () => {
  assert.deepEqual(await findingsWith({}, use), [])
})

for (const [how, written] of [
  ['as it is', (code: string) => code],
  ['in groups', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ['in Base64', (code: string) => Buffer.from(code).toString('base64')],
  ['in a URL', (code: string) => `https://x.test/?code=${code}`],
] as const) {
  test(`a live code in an answer, ${how}`, async () => {
    const extra = async ({ type }: Command, sandbox: Sandbox) =>
      type === 'send-code' ? { debug: written(await latestCode(sandbox)) } : {}
    const [finding, ...others] = await findingsWith({ extra }, use)
    assert.equal(finding?.rule, 'CODE-20')
    assert.match(finding?.message ?? '', /^A code sent to a number must not be in the answer to send-code$/)
    assert.deepEqual(others, [])
  })
}

test('a password in an answer is an observation: no document speaks of it', async () => {
  const extra = async ({ type }: Command) => (type === 'read-account' ? { debug: ada.password } : {})
  const [finding] = await findingsWith({ extra }, use)
  assert.equal(finding?.rule, undefined)
  assert.match(finding?.message ?? '', /The account password must not be in the answer to read-account/)
})

test('the token of another session in a list', async () => {
  let issued = ''
  const defect: Defect = {
    extra: async ({ type }, sandbox) => {
      if (type === 'read-account') issued = (await sandbox.control({ ...ada, identifier: 'x@example.test' })).session
      return type === 'list-app-passwords' ? { debug: issued } : {}
    },
  }
  assert.deepEqual(await findingsWith(defect, use), [])
  const known = async (sandbox: Sandbox) => {
    issued = (await sandbox.control({ ...ada, identifier: 'ben@example.test' })).session
    await use(sandbox)
  }
  const leaking: Defect = { extra: async ({ type }) => (type === 'list-app-passwords' ? { debug: issued } : {}) }
  assert.deepEqual(rulesOf(await findingsWith(leaking, known)), ['SIGNIN-02'])
})

const born = { ...ada, dateOfBirth: '1980-04-01' }
const password = 'Correct horse 1'
const browser = { kind: 'browser', hardware: 'b' } as const
/** The date of birth stands in each answer to these commands, as in a server that tells all of an account. */
const tellsDate = (...commands: readonly Command['type'][]): Defect => ({
  extra: async ({ type }) => (commands.includes(type) ? { dateOfBirth: born.dateOfBirth } : {}),
})

test('the own date of birth may be told to a session of its owner', async () => {
  const byOwner = async (sandbox: Sandbox) => {
    const { session } = await sandbox.control({ ...born, scheme: 'none', phones: [], devices: [] })
    await sandbox.send({ type: 'read-account', session })
    await sandbox.send({ type: 'start-sign-in', identifier: ada.identifier, password, client: browser })
    await sandbox.send({ type: 'add-phone', session, number: 'no number', method: 'text' })
  }
  assert.deepEqual(await findingsWith(tellsDate('read-account', 'start-sign-in', 'add-phone'), byOwner), [])
  const withCode = async (sandbox: Sandbox) => {
    await sandbox.control(born)
    const id = await signIn(sandbox)
    await sandbox.send({ type: 'enter-code', signIn: id, code: await latestCode(sandbox) })
  }
  assert.deepEqual(await findingsWith(tellsDate('enter-code'), withCode), [])
})

for (const [whom, asks] of [
  [
    'somebody else',
    async (sandbox) => {
      const { session } = await sandbox.control({ ...ada, identifier: 'ben@example.test' })
      await sandbox.send({ type: 'read-account', session })
    },
  ],
  ['whoever knows the password alone', signIn],
  ['a session that never was', (sandbox) => sandbox.send({ type: 'read-account', session: 'made-up' })],
  [
    'a wrong code',
    async (sandbox) => {
      await sandbox.send({ type: 'enter-code', signIn: await signIn(sandbox), code: '000000' })
    },
  ],
] as const satisfies readonly (readonly [string, (sandbox: Sandbox) => Promise<unknown>])[]) {
  test(`the date of birth is told to ${whom}`, async () => {
    const defect = tellsDate('read-account', 'start-sign-in', 'enter-code')
    const [finding] = await findingsWith(defect, async (sandbox) => {
      await sandbox.control(born)
      await asks(sandbox)
    })
    assert.match(finding?.message ?? '', /^The date of birth must not be in the answer to/)
  })
}

const message = (more: Partial<Delivery>): Delivery => ({
  id: 'extra',
  channel: 'text',
  to: '+12025550101',
  purpose: 'sign-in',
  at: 0,
  text: 'hello',
  ...more,
})

for (const [what, more, rule] of [
  ['a code that nobody asked for', { code: '123987' }, 'CODE-23'],
  ['a code by mail', { channel: 'email', to: 'ada@example.test', code: '123987' }, 'CODE-20'],
  ['a request that no sign-in explains', { channel: 'push', to: 'd', request: 'r', code: '123987' }, 'CODE-23'],
  ['a reset that nobody began', { purpose: 'password-reset', code: '123987' }, 'CODE-20'],
  ['a notice by text', { purpose: 'notice' }, undefined],
] as const) {
  test(`a message without a cause: ${what}`, async () => {
    const defect: Defect = { deliveries: (made) => [...made, message(more)] }
    const read = async (sandbox: Sandbox) => {
      await sandbox.control(ada)
      await sandbox.send({ type: 'read-sign-in', signIn: 'unknown' })
    }
    const found = await findingsWith(defect, read)
    assert.ok(rulesOf(found).includes(rule), JSON.stringify(found))
  })
}

test('a number that is written with spaces explains the message to it', async () => {
  const found = await findingsWith({}, async (sandbox) => {
    const { session } = await sandbox.control(ada)
    await sandbox.send({ type: 'add-phone', session, number: '+1 202 555 0144', method: 'call' })
    await sandbox.control({ type: 'read-deliveries' })
  })
  assert.deepEqual(found, [])
})

test('a push that is asked for may come as a text only where texts go by themselves', () => {
  const text = { id: 'a', channel: 'text' as const, purpose: 'sign-in' as const, to: '+12025550101', at: 0, text: '' }
  const sent = [
    { command: { type: 'send-code', signIn: 's', via: 'push' }, answer: { type: 'code-sent', via: 'push' } },
  ] as const
  const found = (textsByThemselves: boolean) =>
    unexplainedMessages(
      [{ ...text, code: '402911' }],
      sent,
      { identifiers: new Set<string>(), owners: new Map<string, string>(), textsByThemselves },
      '2fa-2018',
    ).map(({ rule }) => rule)
  assert.deepEqual(found(true), [])
  assert.deepEqual(found(false), ['CODE-23'])
})

test('as many messages as a server likes to tell of hold nothing up', () => {
  const deliveries = Array.from({ length: 40_000 }, (_, at) => ({
    ...{ id: `${at}`, channel: 'text' as const, purpose: 'sign-in' as const, to: `+1202555${at}`, at: 0, text: '' },
    code: '402911',
  }))
  const began = performance.now()
  const none = { identifiers: new Set<string>(), owners: new Map<string, string>() }
  assert.ok(unexplainedMessages(deliveries, [], none, '2fa-2018').length > 0)
  assert.ok(performance.now() - began < 2_000)
})
