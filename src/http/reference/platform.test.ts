import assert from 'node:assert/strict'
import { test } from 'node:test'
import { platformHasher, platformIdGenerator } from './platform.ts'

test('codes use every digit at every position about equally often, also a leading zero', () => {
  const draws = 5_000
  const counts = Array.from({ length: 6 }, () => new Map<string, number>())
  for (let draw = 0; draw < draws; draw++) {
    const code = platformIdGenerator.code(6, '0123456789')
    assert.match(code, /^\d{6}$/)
    for (const [place, digit] of [...code].entries()) {
      const own = counts[place] ?? new Map()
      own.set(digit, (own.get(digit) ?? 0) + 1)
    }
  }
  const expected = draws / 10
  for (const [place, own] of counts.entries()) {
    const chiSquare = [...'0123456789'].reduce(
      (sum, digit) => sum + ((own.get(digit) ?? 0) - expected) ** 2 / expected,
      0,
    )
    // Nine degrees of freedom: a fair source exceeds 50 less than once in ten million times.
    assert.ok(chiSquare < 50, `place ${place}: ${[...own].join(' ')}`)
  }
})

test('a code has the requested length and characters', () => {
  assert.match(platformIdGenerator.code(4, '01'), /^[01]{4}$/)
  assert.match(platformIdGenerator.code(16, 'abc'), /^[abc]{16}$/)
  assert.equal(platformIdGenerator.code(3, 'x'), 'xxx')
})

test('tokens have 192 bits, fit into a header and do not repeat', () => {
  const tokens = new Set(Array.from({ length: 2_000 }, () => platformIdGenerator.token()))
  assert.equal(tokens.size, 2_000)
  for (const token of tokens) assert.match(token, /^[A-Za-z0-9_-]{32}$/)
})

for (const cost of ['full', 'cheap'] as const) {
  test(`a password is kept salted and hashed, at ${cost} cost`, () => {
    const secrets = platformHasher(cost)
    const [one, other] = [secrets.hashPassword('Right-Horse-1'), secrets.hashPassword('Right-Horse-1')]
    assert.notEqual(one, other)
    assert.ok(!one.includes('Right'))
    assert.equal(secrets.verifyPassword('Right-Horse-1', one), true)
    assert.equal(secrets.verifyPassword('Right-Horse-1', other), true)
    for (const wrong of ['right-horse-1', 'Right-Horse-1 ', 'Right-Horse-1\0', 'Right-Horse-1\ud800', '']) {
      assert.equal(secrets.verifyPassword(wrong, one), false, wrong)
    }
    const broken = secrets.hashPassword('Horse-\ud800')
    assert.equal(secrets.verifyPassword('Horse-\ud800', broken), true)
    assert.equal(secrets.verifyPassword('Horse-\ud801', broken), false, 'halves of characters differ')
    for (const stored of ['', '$', 'salt$', 'salt']) assert.equal(secrets.verifyPassword('', stored), false, stored)
  })
}

test('the full cost is far above the cheap one', () => {
  const spent = (cost: 'full' | 'cheap'): number => {
    const secrets = platformHasher(cost)
    const began = process.cpuUsage()
    secrets.hashPassword('x')
    return process.cpuUsage(began).user
  }
  spent('cheap')
  assert.ok(spent('full') > 10 * spent('cheap'))
})

test('digests are steady in one sandbox and say nothing in another', () => {
  const [one, other] = [platformHasher('cheap'), platformHasher('cheap')]
  assert.equal(one.digest('secret'), one.digest('secret'))
  assert.notEqual(one.digest('secret'), one.digest('secret.'))
  assert.notEqual(one.digest('secret'), other.digest('secret'))
})

test('texts are compared whole', () => {
  const { timingSafeEqual: equal } = platformHasher('cheap')
  assert.equal(equal('abc', 'abc'), true)
  assert.equal(equal('', ''), true)
  for (const other of ['abd', 'ab', 'abcd', '', 'ABC', 'äbc']) assert.equal(equal('abc', other), false, other)
})
