import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { referenceTarget } from '../../targets/reference.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { properties } from '../properties.ts'
import type { Property, PropertyResult } from '../property.ts'
import { ArrangeFailed } from './arrange-failed.ts'
import { SearchNotBegun } from './search-not-begun.ts'
import { SearchTooClose } from './search-too-close.ts'

type Faults = {
  /** Milliseconds that each answer takes. */
  readonly delay?: number
  /** Seconds that its clock goes on by itself with each command. */
  readonly drift?: number
  /** Throws on the nth provisioning of an account, counted over all sandboxes from 1. */
  readonly failingProvision?: number
}

/** The reference over a slow line; a sandbox that was closed refuses whatever is asked of it, as a server would with 404. */
const slowTarget = ({ delay = 0, drift = 0, failingProvision }: Faults): Target => {
  const reference = referenceTarget({})
  let provisioned = 0
  const pause = async (): Promise<void> => void (await wait(delay))
  return {
    ...reference,
    kind: 'http',
    async open(options) {
      await pause()
      const sandbox = await reference.open(options)
      const { sendTampered, interleave: _, ...rest } = sandbox
      const slow: Sandbox = {
        ...rest,
        async send(command) {
          await pause()
          if (drift > 0) await sandbox.control({ type: 'advance-clock', seconds: drift })
          return sandbox.send(command)
        },
        async control(command) {
          await pause()
          if (command.type === 'provision-account') provisioned += 1
          if (command.type === 'provision-account' && provisioned === failingProvision)
            throw new TargetError('server-error', 'the target answered with status 500')
          return sandbox.control(command)
        },
        ...(sendTampered && {
          async sendTampered(command, tampering) {
            await pause()
            return sendTampered.call(sandbox, command, tampering)
          },
        }),
        get exchanges() {
          return sandbox.exchanges
        },
        close: () => sandbox.close(),
      }
      return slow
    },
  }
}

const searched = async (property: Property, faults: Faults, timeLimit: number): Promise<PropertyResult> => {
  const target = slowTarget(faults)
  const search = await property.load()
  const declaration = await target.describe()
  return search({ target, declaration, settings: {}, budget: { timeLimit, seed: 'end' } })
}
/** Models, races and strange input. */
const some = properties.filter(
  ({ claim }, at) => at % 7 === 0 || /label|number to add|new password in a password change/.test(claim),
)

describe('a search that ends at its time limit', () => {
  for (const property of some) {
    test(`finds nothing broken by its end: ${property.claim}`, async () => {
      // Wherever in a try the end comes.
      const results = [90, 130, 170, 210, 250, 290].map((timeLimit) =>
        searched(property, { delay: 12 }, timeLimit).catch((error: unknown) => {
          assert.ok(error instanceof SearchNotBegun, String(error))
        }),
      )
      for (const result of await Promise.all(results)) assert.equal(result?.counterexample, undefined)
    })
    test(`tests something or is no pass: ${property.claim}`, async () => {
      try {
        const { coverage } = await searched(property, { delay: 10 }, 1)
        assert.ok(coverage.runs > 0 && coverage.commands > 0)
      } catch (error) {
        assert.ok(error instanceof SearchNotBegun, String(error))
      }
    })
  }
})

describe('a slow server whose clock goes on', () => {
  const [lifetime] = properties
  assert.ok(lifetime)
  test(`breaks no rule by that: ${lifetime.claim}`, async () => {
    try {
      const { counterexample } = await searched(lifetime, { delay: 30, drift: 9 }, 20_000)
      assert.equal(counterexample, undefined)
    } catch (error) {
      assert.ok(error instanceof SearchTooClose, String(error))
    }
  })
})

describe('a server that fails over an account', () => {
  for (const property of some) {
    test(`does not let a search arrange, and breaks no rule by that: ${property.claim}`, () =>
      assert.rejects(
        searched(property, { failingProvision: 1 }, 60_000),
        (error) => error instanceof ArrangeFailed && error.cause instanceof TargetError,
      ))
  }
})
