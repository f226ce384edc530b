import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Delivery } from '../../protocol/control.ts'
import { ControlHistory } from './control-history.ts'

const start = Date.UTC(2018, 5, 1, 12)
const delivery = (id: string, more: Partial<Delivery> = {}): Delivery => ({
  ...{ id, channel: 'text', to: '+12025550101', at: start, text: 'words' },
  ...more,
})

describe('a clock', () => {
  const told = (history: ControlHistory, now: number, seconds?: number) =>
    history.violation(
      seconds === undefined ? { type: 'read-clock' } : { type: 'advance-clock', seconds },
      { type: 'clock', now },
      history.before(),
    )
  test('goes on by what it is moved, and may go on by itself', () => {
    const history = new ControlHistory(start)
    assert.equal(told(history, start + 599_000, 599), undefined)
    assert.equal(told(history, start + 605_000), undefined)
    assert.equal(told(history, start + 645_000, 60), 'asked to move by 60 s, the clock moved by 40 s')
  })
  test('does not go back', () => {
    const history = new ControlHistory(undefined)
    assert.equal(told(history, start), undefined)
    assert.equal(told(history, start - 2_000), 'the clock went back by 2 s')
  })
})

describe('an outbox', () => {
  const told = (history: ControlHistory, deliveries: readonly Delivery[], before = history.before()) =>
    history.violation({ type: 'read-deliveries' }, { type: 'deliveries', deliveries }, before)
  test('need not keep more than the newest thousand', () => {
    const history = new ControlHistory(start)
    const thousand = Array.from({ length: 1000 }, (_, at) => delivery(`${at}`))
    assert.equal(told(history, [delivery('oldest'), ...thousand]), undefined)
    assert.equal(told(history, thousand), undefined)
    assert.match(told(history, thousand.slice(1)) ?? '', /no longer has 2 of 1001 deliveries/)
  })
  test('keeps what it told, under the same id', () => {
    const history = new ControlHistory(start)
    assert.equal(told(history, [delivery('a')]), undefined)
    assert.equal(told(history, [delivery('a'), delivery('b')]), undefined)
    assert.match(told(history, [delivery('b')]) ?? '', /no longer has 1 of 2 deliveries/)
  })
  test('need not tell in an answer what was told while the request was under way', () => {
    const history = new ControlHistory(start)
    const before = history.before()
    assert.equal(told(history, [delivery('a'), delivery('b')]), undefined)
    assert.equal(told(history, [delivery('a')], before), undefined)
  })
  test('lists the oldest first, and each delivery once', () => {
    const late = delivery('b', { channel: 'email', at: start + 60_000 })
    assert.equal(told(new ControlHistory(start), [delivery('a'), late]), undefined)
    assert.match(told(new ControlHistory(start), [late, delivery('a')]) ?? '', /a text behind a later delivery/)
    assert.equal(told(new ControlHistory(start), [late, delivery('a', { at: start + 59_500 })]), undefined)
    assert.equal(told(new ControlHistory(start), [late, late]), 'the outbox has one delivery twice')
  })
})

describe('an account', () => {
  const asked = (['trusted', 'signed-in', 'known'] as const).map((status) => ({
    client: { kind: 'phone' as const, name: `${status} phone` },
    status,
  }))
  const made = (names: readonly string[], sessions = names) =>
    new ControlHistory(start).violation(
      { type: 'provision-account', devices: asked },
      {
        ...{ type: 'provisioned', account: 'a', session: 's', phones: [] },
        devices: names.map((name) => ({ name, device: name, ...(sessions.includes(name) && { session: name }) })),
      },
      { now: start, told: [] },
    )
  const names = asked.map(({ client }) => client.name)
  test('has the devices that it was asked for, in their order and state', () => {
    assert.equal(made(names, names.slice(0, 2)), undefined)
    assert.match(made(names) ?? '', /"known phone" was asked for as known, but its answer has a session/)
    assert.match(made(names, names.slice(1, 2)) ?? '', /"trusted phone" .* has no session/)
    assert.match(made(names.toReversed(), names.slice(0, 2)) ?? '', /another order/)
    assert.match(made(names.slice(0, 1)) ?? '', /"signed-in phone" .* does not have it/)
  })
})
