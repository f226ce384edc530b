import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { runInCase, seededRandomBytes } from '../targets/case-context.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import { createPseudonymizer } from './pseudonymizer.ts'
import { recordTarget } from './record-target.ts'
import { createReplayQueues } from './replay-queues.ts'
import { createReplayTarget } from './replay-target.ts'

const identifier = 'ada@example.test'
const scope = (caseId: string) => ({ caseId, randomBytesOf: seededRandomBytes('chance', caseId) })

/** What one may see of a target in a case: answers, failures, refusals. The password is another one each time. */
const runCommands = (target: Target, password: string) =>
  runInCase(scope('A'), async () => {
    const [sandbox, other] = [await target.open(), await target.open({ now: 1_500_000_000_000 })]
    await sandbox.control({ type: 'provision-account', identifier, password, scheme: 'none' })
    const signIn = (given: string) =>
      sandbox.send({ type: 'start-sign-in', identifier, password: given, client: { kind: 'browser' } })
    const [wrong, right] = await Promise.all([signIn(`${password}x`), signIn(password)])
    const failed = await sandbox.control({ type: 'read-deliveries' }).catch((error: unknown) => error)
    assert.ok(failed instanceof TargetError)
    const session = 'session' in right ? right.session : assert.fail(right.type)
    const account = await sandbox.send({ type: 'read-account', session })
    assert.equal('identifier' in account && account.identifier, identifier)
    const clock = await other.control({ type: 'read-clock' })
    const hidden = sandbox.redact?.(`it was ${password}`)
    return {
      wrong,
      failed: [failed.code, failed.message, failed.power],
      clock,
      hidden,
      kinds: [right.type, account.type],
    }
  })

/** The reference without an outbox. */
const live = (): Target => {
  const target = referenceTarget()
  return {
    ...target,
    describe: async () => referenceDeclaration('2fa-2018'),
    async open(options) {
      const sandbox = await target.open(options)
      return {
        id: sandbox.id,
        send: (command) => sandbox.send(command),
        async control(command) {
          if (command.type !== 'read-deliveries') return sandbox.control(command)
          throw new TargetError('missing-power', 'nothing can be read here', { power: 'text' })
        },
        redact: (sentence) => sandbox.redact?.(sentence) ?? sentence,
        get exchanges() {
          return sandbox.exchanges
        },
        close: () => sandbox.close(),
      }
    },
  }
}

describe('a recording at the port', async () => {
  const recording = recordTarget(live())
  const declaration = await recording.target.describe()
  const seen = await runCommands(recording.target, 'Quartz-1848-moth')
  const outside = { case: null, exchanges: recording.take(null).exchanges }
  const { exchanges, wire } = recording.take('A')
  const covered = [outside, { case: 'A', exchanges: createPseudonymizer().pseudonymize(exchanges) }]
  const replayTarget = () => createReplayTarget({ name: 'gone' }, createReplayQueues(covered, undefined), () => wire)

  it('has no secret in it', () => {
    assert.doesNotMatch(JSON.stringify(covered), /Quartz/)
  })
  it('is replayed to the same answers and failures, with its HTTP exchanges', async () => {
    const { target, unrecorded } = replayTarget()
    assert.deepEqual(await target.describe(), declaration)
    assert.deepEqual(await runCommands(target, 'Copper-1906-newt'), seen)
    assert.deepEqual(unrecorded, [])
    const first = await runInCase(scope('A'), () => replayTarget().target.open())
    assert.deepEqual(first.exchanges, wire[0])
    assert.deepEqual(first.exchanges.map(({ command }) => command).slice(0, 2), ['open', 'provision-account'])
  })
  it('reports what it does not have', async () => {
    const { target, unrecorded } = replayTarget()
    const refused = { name: 'TargetError', message: 'the recording has no answer to this' }
    await runInCase(scope('A'), async () => {
      const sandbox = await target.open()
      await assert.rejects(sandbox.send({ type: 'sign-out', session: 'another' }), refused)
    })
    await assert.rejects(
      runInCase(scope('B'), () => target.open()),
      refused,
    )
    assert.deepEqual(
      unrecorded.map(({ caseId, method }) => [caseId, method]),
      [
        ['A', 'SEND'],
        ['B', 'OPEN'],
      ],
    )
  })
  it('returns the exchanges of a case once', () => {
    assert.deepEqual(recording.take('A'), { exchanges: [], wire: [] })
  })
})
