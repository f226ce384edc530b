import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate as aTurn } from 'node:timers/promises'
import {
  type CaseContext,
  currentCase,
  currentRequestNumber,
  randomHex,
  runAsRequest,
  runInCase,
  seededRandomBytes,
} from './case-context.ts'

const scope = (caseId: string): CaseContext => ({ caseId, randomBytesOf: (bytes) => Buffer.alloc(bytes, 0xab) })

describe('outside of every case', () => {
  test('there is no case, and no request is counted', () => {
    assert.equal(currentCase(), undefined)
    assert.equal(currentRequestNumber(), 0)
    assert.equal(
      runAsRequest(() => currentRequestNumber()),
      0,
    )
  })

  test('chance is that of the machine', () => {
    assert.match(randomHex(6), /^[\da-f]{12}$/)
    assert.notEqual(randomHex(16), randomHex(16))
  })

  test('no byte is used twice, and the number of bytes is right', () => {
    const names = Array.from({ length: 2000 }, () => randomHex(7))
    assert.equal(new Set(names).size, names.length)
    assert.ok(names.every((name) => name.length === 14))
    assert.ok(!names.some((name, index) => names[index + 1]?.includes(name.slice(2))))
    assert.equal(randomHex(10_000).length, 20_000)
  })
})

describe('in the course of a case', () => {
  test('what is started belongs to it, however long it takes, and what comes after does not', async () => {
    const seen = await runInCase(scope('A'), async () => {
      await aTurn()
      return currentCase()
    })
    assert.equal(seen, 'A')
    assert.equal(currentCase(), undefined)
  })

  test('its requests are numbered from 1, and what one of them starts goes by its number', async () => {
    const seen = await runInCase(scope('A'), async () => {
      const before = currentRequestNumber()
      const first = runAsRequest(async () => {
        await aTurn()
        return currentRequestNumber()
      })
      const second = runAsRequest(() => currentRequestNumber())
      return [before, await first, second, currentRequestNumber()]
    })
    assert.deepEqual(seen, [0, 1, 2, 0])
  })

  test('another one counts for itself', async () => {
    const two = (caseId: string) =>
      runInCase(scope(caseId), async () => {
        const first = runAsRequest(() => currentRequestNumber())
        await aTurn()
        return [currentCase(), first, runAsRequest(() => currentRequestNumber())]
      })
    assert.deepEqual(await Promise.all([two('A'), two('B')]), [
      ['A', 1, 2],
      ['B', 1, 2],
    ])
  })

  test('chance is its own', () => {
    assert.equal(
      runInCase(scope('A'), () => randomHex(3)),
      'ababab',
    )
  })
})

describe('seeded chance', () => {
  const drawn = (seed: string, caseId: string): readonly string[] => {
    const chance = seededRandomBytes(seed, caseId)
    return [6, 6, 8].map((bytes) => chance(bytes).toString('hex'))
  }

  test('is the same for the same seed and case, also for those who recorded with an earlier version', () => {
    assert.deepEqual(drawn('seed', 'case'), drawn('seed', 'case'))
    assert.deepEqual(drawn('seed', 'case'), ['9687f925bebf', 'fd7238fbc597', 'a631cdc8b07bcdf2'])
  })

  test('is another one for each draw, seed and case', () => {
    const all = [...drawn('seed', 'case'), ...drawn('other', 'case'), ...drawn('seed', 'other')]
    assert.equal(new Set(all.map((one) => one.slice(0, 12))).size, all.length)
  })
})
