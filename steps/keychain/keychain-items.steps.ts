import { Given, Then, When } from '@cucumber/cucumber'
import type { Item } from '../../src/protocol/areas/keychain.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { itemsHeldOn, mustHoldItem, mustNotHoldItem } from './held-items.ts'
import {
  type CardField,
  fieldOf,
  holdCardCode,
  holdValue,
  isSame,
  itemOf,
  type NamedItem,
  withSecurityCode,
} from './items.ts'

Given(
  '{person} has saved the {item} on {client}',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    await this.requests.arrange(saving(this.people.client(await this.people.ready(name), on), itemOf(item)))
  },
)

Given(
  '{person} has saved the {item} on {client} only',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    hold(this.people.client(await this.people.ready(name), on), itemOf(item))
  },
)

Given(
  '{person} has saved the {item} with its security code on {client} only',
  async function (this: AccountWorld, name: string, card: NamedItem, on: string) {
    hold(this.people.client(await this.people.ready(name), on), withSecurityCode(itemOf(card)))
  },
)

When(
  '{person} saves the {item} on {client}',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    await this.requests.attempt(saving(this.people.client(await this.people.ready(name), on), itemOf(item)))
  },
)

When(
  '{person} changes the {item} on {client}',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    await this.requests.attempt(saving(this.people.client(await this.people.ready(name), on), itemOf(item, 1)))
  },
)

When(
  '{person} saves the {item} with its security code on {client}',
  async function (this: AccountWorld, name: string, card: NamedItem, on: string) {
    await this.requests.attempt(
      saving(this.people.client(await this.people.ready(name), on), withSecurityCode(itemOf(card))),
    )
  },
)

Given(
  '{person} has tried to save the {item} with its security code on {client}',
  async function (this: AccountWorld, name: string, card: NamedItem, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    const answer = await this.requests.ask(saving(at, withSecurityCode(itemOf(card))))
    if (answer.type === 'refused') await this.requests.arrange(saving(at, itemOf(card)))
  },
)

When(
  '{person} lets {client} fill in the {item}',
  async function (this: AccountWorld, name: string, on: string, item: NamedItem) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'read-fill-data', session, name: item.name })
  },
)

When(
  '{person} reads the items of the keychain on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'list-items', session })
  },
)

Then(
  '{person} finds the {item} on {client}',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    const expected = itemOf(item)
    mustHoldItem(await held(this, name, on), (one) => isSame(one, expected), `The ${item.word} of ${name}`, on)
  },
)

Then(
  '{person} finds the changed {item} on {client}',
  async function (this: AccountWorld, name: string, item: NamedItem, on: string) {
    const expected = itemOf(item, 1)
    const items = await held(this, name, on)
    mustHoldItem(items, (one) => isSame(one, expected), `The changed ${item.word} of ${name}`, on)
    mustNotHoldItem(items, (one) => isSame(one, itemOf(item)), `The ${item.word} as it was before`, on)
  },
)

Then(
  '{person} does not find the {item} on {client}',
  async function (this: AccountWorld, name: string, { word, name: called }: NamedItem, on: string) {
    mustNotHoldItem(await held(this, name, on), (one) => one.name === called, `The ${word} of ${name}`, on)
  },
)

Then(
  '{person} finds the {cardField} of the {item} on {client}',
  async function (this: AccountWorld, name: string, field: CardField, card: NamedItem, on: string) {
    const expected = fieldOf(itemOf(card), field)
    const has = (one: Item) => one.name === card.name && holdValue(one.fields, expected)
    mustHoldItem(await held(this, name, on), has, `The ${field} of the card`, on)
  },
)

Then(
  '{person} finds no security code of a card on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const has = ({ fields }: Item) => holdCardCode(fields)
    mustNotHoldItem(await held(this, name, on), has, 'The security code of a card', on)
  },
)

Then('the {cardField} of the {item} is filled in', function (this: AccountWorld, field: CardField, card: NamedItem) {
  const fields = filledIn(this)
  const expected = fieldOf(itemOf(card), field)
  if (!holdValue(fields, expected)) {
    throw new BrokenRule(`The ${field} of the card should be filled in`, 'it is', Object.keys(fields).join(', '))
  }
})

Then('no security code of a card is filled in', function (this: AccountWorld) {
  if (holdCardCode(filledIn(this))) {
    throw new BrokenRule('The security code of a card must not be filled in', 'no security code', 'the security code')
  }
})

const saving = (at: ClientState, item: Item) => {
  hold(at, item)
  return { type: 'save-item', session: at.session ?? '', item } as const
}

/** The device itself keeps the item, whatever the service answers. */
const hold = (at: ClientState, item: Item): void => {
  delete at.itemsBefore
  at.items = [...(at.items ?? []).filter(({ kind, name }) => kind !== item.kind || name !== item.name), item]
}

const held = async (world: AccountWorld, name: string, on: string): Promise<readonly Item[]> => {
  if (world.judgement.isPending) world.judgement.answer()
  return itemsHeldOn(world, world.people.client(await world.people.ready(name), on), on)
}

const filledIn = (world: AccountWorld): Item['fields'] => {
  const answer = world.judgement.answer()
  if (answer.type === 'fill-data') return answer.fields
  throw new BrokenRule('A card should be filled in', 'the fields of the card', answerText(answer))
}
