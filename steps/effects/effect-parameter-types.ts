import { defineParameterType } from '@cucumber/cucumber'
import { eventTitles } from '../../src/rules/effects/events.ts'
import { accountKinds } from './accounts.ts'
import { thingTitles } from './thing-steps.ts'

const oneOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    [...texts]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replaceAll(/[().]/g, String.raw`\$&`))
      .join('|'),
  )

/** A thing with a life, by its title in the table of effects. */
defineParameterType({ name: 'thing', regexp: oneOf(thingTitles) })
/** One event or several, one after the other, by their titles there. */
defineParameterType({
  name: 'events',
  regexp: new RegExp(`(?:${oneOf(eventTitles).source})(?:, then (?:${oneOf(eventTitles).source}))*`),
  transformer: (text: string) => text.split(', then '),
})
/** The accounts that a row begins with. */
defineParameterType({ name: 'accounts', regexp: oneOf(accountKinds) })
