import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodeModel, type CodeRules } from './code-model.ts'

const rules: CodeRules = {
  lifetime: 600,
  singleUse: true,
  replaces: true,
  bound: true,
  attempts: 3,
  countedFor: 'account',
  malformedCounts: false,
  lockTime: 900,
  sends: 2,
  generations: 30,
  fresh: true,
  sendWindow: 3600,
  wait: 1800,
}
/** A model with a sign-in that waits on the tablet, and a code for it. */
const withCode = (more: Partial<CodeRules> = {}): CodeModel => {
  const model = new CodeModel({ ...rules, ...more })
  model.begin('tablet')
  model.sent('tablet', 'text')
  return model
}
const wrong = (model: CodeModel, kind: string, times: number): void => {
  for (let entry = 0; entry < times; entry += 1) model.wrong(kind)
}

test('a code works until its life ends, and not at its end', () => {
  const model = withCode()
  model.wait(599)
  assert.equal(model.enter('tablet', 0).text, 'accepted')
  model.wait(1)
  assert.equal(model.enter('tablet', 0).text, 'refused')
})

test('a newer code for the same sign-in replaces it, where that is declared', () => {
  const [replacing, keeping] = [withCode(), withCode({ replaces: false })]
  for (const model of [replacing, keeping]) model.sent('tablet', 'text')
  assert.equal(replacing.enter('tablet', 0).text, 'refused')
  assert.equal(replacing.enter('tablet', 1).text, 'accepted')
  assert.equal(keeping.enter('tablet', 0).text, 'accepted')
})

test('a generated code may be the one before it, where that is declared', () => {
  const [differs, repeats] = [withCode(), withCode({ fresh: false })]
  for (const model of [differs, repeats]) for (const _ of [1, 2]) model.generated()
  assert.deepEqual(
    [1, 2].map((at) => differs.enter('tablet', at).text),
    ['refused', 'accepted'],
  )
  assert.deepEqual(
    [1, 2].map((at) => repeats.enter('tablet', at).text),
    ['any answer', 'any answer'],
  )
  repeats.wait(600)
  repeats.generated()
  assert.equal(repeats.enter('tablet', 3).text, 'accepted')
})

test('a code is for its own sign-in, where codes are bound', () => {
  const [bound, free] = [withCode(), withCode({ bound: false })]
  for (const model of [bound, free]) model.begin('Mac')
  assert.equal(bound.enter('Mac', 0).text, 'refused')
  assert.equal(free.enter('Mac', 0).text, 'accepted')
})

test('a code works once; a sign-in that it completed is over', () => {
  const model = withCode({ bound: false })
  model.begin('Mac')
  model.completed('tablet', 0)
  assert.equal(model.enter('tablet', 0).reason, 'the sign-in is over')
  assert.equal(model.enter('Mac', 0).reason, 'it was used already')
})

test('wrong codes in a row lock the entry for the declared time, in every sign-in of the account', () => {
  const model = withCode()
  model.begin('Mac')
  wrong(model, 'tablet', 2)
  assert.equal(model.enter('tablet', 0).text, 'accepted')
  assert.equal(model.attemptsLeft('Mac'), 1)
  wrong(model, 'Mac', 1)
  assert.equal(model.enter('tablet', 0).text, 'refused')
  assert.equal(model.lockedFor('tablet'), 900)
  model.wait(900)
  assert.equal(model.attemptsLeft('tablet'), 3)
})

test('counted per sign-in, another sign-in stays open; counted per code, a new code opens the entry again', () => {
  const [bySignIn, byCode] = [withCode({ countedFor: 'sign-in' }), withCode({ countedFor: 'code' })]
  for (const model of [bySignIn, byCode]) {
    model.begin('Mac')
    wrong(model, 'tablet', 2)
    assert.equal(model.attemptsLeft('Mac'), 3)
    model.sent('tablet', 'text')
  }
  assert.equal(bySignIn.attemptsLeft('tablet'), 1)
  assert.equal(byCode.attemptsLeft('tablet'), 3)
})

test('the right code resets the count; a malformed entry counts only where that is declared', () => {
  const model = withCode({ bound: false, singleUse: false })
  model.begin('Mac')
  wrong(model, 'tablet', 2)
  model.malformed('tablet')
  model.completed('tablet', 0)
  assert.equal(model.attemptsLeft('Mac'), 3)
  const counting = withCode({ malformedCounts: true })
  counting.malformed('tablet')
  assert.equal(counting.attemptsLeft('tablet'), 2)
})

test('after an entry during the lock, its length is left open', () => {
  const model = withCode({ lifetime: 5000, wait: 9000 })
  wrong(model, 'tablet', 4)
  model.wait(900)
  assert.equal(model.enter('tablet', 0).text, 'any answer')
})

test('messages within the window are limited; the first one counts until the window has passed', () => {
  const model = withCode({ wait: 9000 })
  model.sent('tablet', 'text')
  assert.equal(model.send('tablet').text, 'refused')
  model.wait(3599)
  assert.equal(model.send('tablet').text, 'refused')
  model.wait(1)
  assert.equal(model.send('tablet').text, 'accepted')
})

test('a sign-in waits no longer than declared', () => {
  const model = withCode({ lifetime: 9000 })
  model.wait(1799)
  assert.deepEqual(model.waiting(), ['tablet'])
  model.wait(1)
  assert.deepEqual(model.waiting(), [])
  assert.equal(model.enter('tablet', 0).text, 'refused')
})

test('a newer code over another channel leaves open whether the older one works; one over its own channel replaces it', () => {
  const model = withCode()
  model.sent('tablet', 'call')
  assert.equal(model.enter('tablet', 0).text, 'any answer')
  assert.equal(model.enter('tablet', 1).text, 'accepted')
  model.sent('tablet', 'call')
  assert.equal(model.enter('tablet', 1).text, 'refused')
})

test('a pushed code is for its sign-in, a generated one for any; each channel numbers its own codes', () => {
  const model = withCode()
  model.begin('Mac')
  assert.equal(model.requestOf('Mac'), 2)
  model.sent('Mac', 'push')
  model.generated()
  assert.equal(model.requestOf('Mac'), undefined)
  assert.deepEqual(
    [0, 1, 2].map((at) => model.numberOf(at)),
    [1, 2, 1],
  )
  assert.equal(model.enter('tablet', 1).text, 'refused')
  for (const kind of ['tablet', 'Mac']) assert.equal(model.enter(kind, 2).text, 'accepted')
  model.completed('tablet', 2)
  assert.equal(model.enter('Mac', 2).text, 'refused')
})

test('where codes fit any sign-in, a pushed one may still need its own request to be allowed', () => {
  const model = withCode({ bound: false })
  model.sent('tablet', 'push')
  model.begin('Mac')
  assert.equal(model.enter('Mac', 0).text, 'any answer')
  assert.equal(model.enter('Mac', 1).text, 'any answer')
})

test('the codes that a device generates within the window are limited', () => {
  const model = withCode({ generations: 1 })
  model.generated()
  assert.equal(model.generate().text, 'refused')
  model.wait(3600)
  assert.equal(model.generate().text, 'accepted')
})
