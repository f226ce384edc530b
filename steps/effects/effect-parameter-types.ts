import { defineParameterType } from '@cucumber/cucumber'
import { eventsIn, eventTitles } from '../../src/rules/effects/events.ts'
import type { Edge } from '../support/world/clock.ts'
import { accountKinds } from './accounts.ts'
import { thingTitles } from './thing-steps.ts'

const oneOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    [...texts]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replaceAll(/[().]/g, String.raw`\$&`))
      .join('|'),
  )

const event = oneOf(eventTitles).source
const later = oneOf(eventTitles.map((title) => title.replace(/^Ada /, ''))).source

/** A thing with a life, by its title in the table of effects. */
defineParameterType({ name: 'thing', regexp: oneOf(thingTitles) })
/** One event or several, one after the other, by their titles there: the same subject need not be said again. */
defineParameterType({
  name: 'events',
  regexp: new RegExp(`(?:${event})(?:, then (?:${event}|${later}))*`),
  transformer: eventsIn,
})
/** On which side of its end a lifetime is: an `Edge`. */
defineParameterType({
  name: 'lifeEdge',
  regexp: /is about to end|is over/,
  transformer: (text: string): Edge => (text === 'is over' ? 'at' : 'just before'),
})
/** The accounts that a row begins with. */
defineParameterType({ name: 'accounts', regexp: oneOf(accountKinds) })
