import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TargetClock } from '../clock/target-clock.ts'
import { onInstance } from '../current-instance.ts'
import type { Sandbox, Target } from '../target.ts'
import { defineAdapter } from './define-adapter.ts'
import type { AdapterDefinition } from './definition.ts'
import { minimalDefinition } from './fixtures/fake-server.ts'

/** A server that says its URL and answers every request with its process id. */
const code = `
  const server = require('node:http').createServer((_, response) => response.end(String(process.pid)))
  server.listen(0, '127.0.0.1', () => console.log('ready at http://127.0.0.1:' + server.address().port))`
const server = () => ({ command: process.execPath, args: ['-e', code], ready: /ready at (\S+)/ })

/** A clock that one server has to itself, and that only goes when it is moved. */
const clock = (): TargetClock => {
  let seconds = 0
  return {
    kind: 'global',
    now: () => seconds * 1000,
    advance: async (by) => {
      seconds += by
    },
  }
}
const make = (more: Partial<AdapterDefinition>): Promise<Target> =>
  defineAdapter({ ...minimalDefinition, commands, server, clock, ...more })()
const commands: AdapterDefinition['commands'] = {
  'read-account': async (_, { client }) => {
    const { text } = await client().get('/')
    return { type: 'account', identifier: text, scheme: 'none', fullName: '' }
  },
}

const opened = (target: Target, instance: number): Promise<Sandbox> => onInstance(instance, () => target.open())
const processOf = async (sandbox: Sandbox): Promise<string> => {
  const account = await sandbox.send({ type: 'read-account', session: 's' })
  return account.type === 'account' ? account.identifier : account.type
}
const timeOf = async (sandbox: Sandbox): Promise<number> => (await sandbox.control({ type: 'read-clock' })).now

test('each instance has its own process and its own clock', async () => {
  const target = await make({ instances: 2 })
  try {
    assert.equal(target.instances, 2)
    const [first, second, again] = await Promise.all([0, 1, 1].map((instance) => opened(target, instance)))
    assert.ok(first && second && again)
    const [one, other, same] = await Promise.all([first, second, again].map(processOf))
    assert.notEqual(one, other)
    assert.equal(other, same)
    await second.control({ type: 'advance-clock', seconds: 60 })
    assert.deepEqual(await Promise.all([first, second, again].map(timeOf)), [0, 60_000, 60_000])
  } finally {
    await target.close()
  }
})

test('a further instance is started when it is needed, and all are stopped at the end', async () => {
  let starts = 0
  const counted = () => {
    starts += 1
    return server()
  }
  const target = await make({ instances: 4, server: counted })
  await opened(target, 0)
  assert.equal(starts, 1)
  const pids = [Number(await processOf(await opened(target, 0))), Number(await processOf(await opened(target, 3)))]
  assert.equal(starts, 2)
  await target.close()
  for (const pid of pids) assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
})

test('an instance that does not start fails every scenario on it with the reason', async () => {
  let starts = 0
  const oneOnly = () => ({
    ...server(),
    args: ['-e', starts++ === 0 ? code : 'console.error("no room"); process.exit(3)'],
  })
  const target = await make({ instances: 2, server: oneOnly })
  try {
    for (const _ of ['once', 'again']) await assert.rejects(opened(target, 1), /ended with exit code 3.*no room/)
    assert.match(await processOf(await opened(target, 0)), /^\d+$/)
  } finally {
    await target.close()
  }
})

describe('refused are', () => {
  for (const instances of [0, -1, 1.5, Number.NaN]) {
    test(`${instances} instances`, () => assert.rejects(make({ instances }), /which is no whole number from 1/))
  }
  test('several instances of a server that assay does not start', () =>
    assert.rejects(make({ instances: 2, server: 'http://127.0.0.1:9' }), /does not start the server/))
})
