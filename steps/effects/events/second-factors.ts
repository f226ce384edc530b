import { arrangeApp, heldApp, passwordOnceMore } from '../../second-factors/authenticator-app.ts'
import { arrangeRecoveryCodes } from '../../second-factors/recovery-codes.ts'
import type { EventScene, EventSteps } from './event.ts'

const added = 'Another app'

const addApp = ({ world, name }: EventScene): Promise<void> => arrangeApp(world, name, added)

/** The app that the event concerns; where the thing is none, another one. */
const removeApp = async ({ world, name, person, held }: EventScene): Promise<void> => {
  if (held?.app === undefined) await arrangeApp(world, name, added)
  const app = held?.app ?? heldApp(person, added).id
  const session = await world.people.sessionOf(name)
  await world.requests.arrange({ type: 'remove-authenticator-app', session, app, ...passwordOnceMore(world, person) })
}

const makeCodes = ({ world, name }: EventScene): Promise<void> => arrangeRecoveryCodes(world, name)

const mailLink = async ({ world, person }: EventScene): Promise<void> =>
  void (await world.requests.arrange({ type: 'start-link-reset', identifier: person.identifier }))

const endOthers = async ({ world, name, person: { password } }: EventScene): Promise<void> => {
  const session = await world.people.sessionOf(name)
  await world.requests.arrange({ type: 'end-other-sessions', session, password })
}

export const secondFactorEvents = {
  'app-added': { needs: ['code.app'], happen: addApp },
  'app-removed': { needs: ['code.app'], happen: removeApp },
  'recovery-codes-made': { needs: ['code.recovery'], happen: makeCodes },
  'link-mailed': { needs: ['password.link'], happen: mailLink },
  'others-ended': { needs: ['sessions'], happen: endOthers },
} as const satisfies Record<string, EventSteps>
