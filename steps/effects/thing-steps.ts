import { type ThingId, things } from '../../src/rules/effects/table.ts'
import type { ThingSteps } from './held.ts'
import { begunThings } from './things/begun.ts'
import { countThings } from './things/counts.ts'
import { keychainThings } from './things/keychain.ts'
import { requiredChangeThings } from './things/required-change.ts'
import { schemeThings } from './things/schemes.ts'
import { secondFactorThings } from './things/second-factors.ts'
import { sessionThings } from './things/sessions.ts'
import { signInThings } from './things/sign-ins.ts'

/** What is told about an event is no thing that can be had and used; the messages of the areas judge it. */
type Told = 'told-devices' | 'told-members' | 'told-mail'

/** How to have and to use each thing of the table. */
const stepsOfThings: Readonly<Record<Exclude<ThingId, Told>, ThingSteps>> = {
  ...sessionThings,
  ...signInThings,
  ...begunThings,
  ...requiredChangeThings,
  ...schemeThings,
  ...keychainThings,
  ...countThings,
  ...secondFactorThings,
}

/** The steps of a thing by its title in the table. */
export const thingTitled = (title: string): ThingSteps => {
  const id = things.find((one) => one.title === title)?.id
  const steps = Object.entries(stepsOfThings).find(([one]) => one === id)?.[1]
  if (!steps) throw new Error(`no steps are known to have "${title}"`)
  return steps
}

export const thingTitles: readonly string[] = things.map(({ title }) => title)
