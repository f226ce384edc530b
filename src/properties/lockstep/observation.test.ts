import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceBetween } from './compare.ts'
import { SideValues } from './observation.ts'
import { reference, wrongReference } from './story.ts'

const push = { channel: 'push', at: 1, text: 'words', id: 'x' } as const

const noApp = (): string => ''

test('two sides that do the same look the same, whatever their ids, their words and the order of lists', () => {
  const [one, other] = [new SideValues(), new SideValues()]
  const devices = (first: string, second: string) => [
    { device: first, name: 'phone' },
    { device: second, name: 'mac' },
  ]
  const answer = (list: readonly object[], session: string) => ({ type: 'provisioned', session, devices: list })
  assert.deepEqual(
    one.seeAnswer(0, answer(devices('a', 'b'), 's')),
    other.seeAnswer(0, answer(devices('1', '2').toReversed(), 't')),
  )
  assert.equal(one.resolve(reference('0.session'), noApp), 's')
  assert.equal(other.resolve(reference('0.session'), noApp), 't')
  const messages = (side: SideValues, to: readonly string[], code: string) =>
    side.seeMessages(
      1,
      to.map((id) => ({ ...push, to: id, code, purpose: 'sign-in' as const })),
    )
  assert.deepEqual(messages(one, ['a', 'b'], '111111'), messages(other, ['2', '1'], '222222'))
})

test('another code than one that was given is none of those that were', () => {
  const side = new SideValues()
  side.seeAnswer(0, { type: 'code-generated', code: '123459' })
  side.seeAnswer(1, { type: 'code-generated', code: '123450' })
  assert.equal(side.resolve(wrongReference('0.code'), noApp), '123451')
  assert.equal(side.resolve(reference('2.code'), noApp), undefined)
})

test('outcomes, fields and messages differ; reasons, optional fields and two seconds do not', () => {
  const seen = (answer: object, messages: readonly object[] = []) => ({ answer, messages })
  const refused = (reason: string) => ({ ...seen({ type: 'refused' }), reason })
  assert.equal(differenceBetween(refused('forbidden'), refused('not-found')), undefined)
  assert.deepEqual(differenceBetween(refused('forbidden'), seen({ type: 'signed-in' })), {
    expected: 'refused as forbidden',
    actual: 'signed-in',
  })
  const waits = (readyIn?: number) => seen({ type: 'recovery', ...(readyIn !== undefined && { readyIn }) })
  assert.equal(differenceBetween(waits(10), waits(8)), undefined)
  assert.equal(differenceBetween(waits(10), waits()), undefined)
  assert.ok(differenceBetween(waits(10), waits(7)))
  assert.deepEqual(differenceBetween(seen({ type: 'x' }, [{ to: 'a' }]), seen({ type: 'x' }, [{ to: 'b' }])), {
    expected: 'a message to a',
    actual: 'a message to b',
  })
})

test('the code of an allowed request comes in the answer or in a push to the device, and not in neither', () => {
  const told = { answer: { type: 'request-answered', code: '⟦1.code⟧' }, messages: [] }
  const pushed = (messages: readonly object[]) => ({ answer: { type: 'request-answered' }, messages })
  const shown = { channel: 'push', to: '⟦0.device⟧', code: '⟦1.message0.code⟧' }
  assert.equal(differenceBetween(told, pushed([shown])), undefined)
  assert.ok(differenceBetween(told, pushed([])))
  assert.ok(differenceBetween(told, pushed([{ ...shown, channel: 'text' }])))
  assert.ok(differenceBetween(pushed([]), told))
})
