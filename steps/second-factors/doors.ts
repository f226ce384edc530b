import type { OwnDoor } from '../doors/open-door.ts'
import type { Scene } from '../effects/held.ts'
import { sitAt } from '../effects/shared-client.ts'
import { waitingAt } from '../effects/things/sign-ins.ts'
import type { Person } from '../support/person.ts'
import { arrangeApp, arrangeEnrolment, codeShown, heldApp } from './authenticator-app.ts'
import { otherSession } from './other-session.ts'
import { arrangeRecoveryCodes, requireCodesInSet } from './recovery-codes.ts'

const codes = 'Otter'
const factorReauth = [['factor.reauth', true]] as const
const endReauth = [['session.end_reauth', true]] as const

/** How many recovery codes of a person were taken for a door. */
const taken = new WeakMap<Person, number>()

/** A recovery code that no door had before. */
const freshRecoveryCode = async ({ world, name, person }: Scene): Promise<string> => {
  if (!person.recoveryCodes) await arrangeRecoveryCodes(world, name)
  const at = taken.get(person) ?? 0
  requireCodesInSet(world, at + 1)
  taken.set(person, at + 1)
  const code = person.recoveryCodes?.current[at]
  if (code === undefined) throw new Error(`${name} has no recovery code ${at + 1} in this scenario`)
  return code
}

/** An app of the person, confirmed before. */
const confirmedApp = async ({ world, name, person }: Scene) => {
  if (!person.apps.has(codes)) await arrangeApp(world, name, codes)
  return heldApp(person, codes)
}

/** The doors of second factors and sessions, by their titles in the table. */
export const secondFactorDoors: Readonly<Record<string, OwnDoor>> = {
  'the code of an authenticator app at sign-in': {
    needs: ['code.app'],
    open: async (scene) => {
      const app = await confirmedApp(scene)
      // The code first: it may be that of the next time step, which a sign-in does not wait for.
      const { code: right, step } = await codeShown(scene.world, app, 0)
      const signIn = await waitingAt(scene, sitAt(scene, 'client'))
      // Another opening is with another code, whether this one was entered or not.
      app.usedStep = step
      return { right, enter: (code) => ({ type: 'enter-code', signIn, code, from: 'app' }) }
    },
  },
  'the code that confirms an authenticator app': {
    needs: ['code.app'],
    open: async ({ world, name }) => {
      const app = await arrangeEnrolment(world, name, codes)
      const session = await world.people.sessionOf(name)
      const { code: right } = await codeShown(world, app, 0)
      return { right, enter: (code) => ({ type: 'confirm-authenticator-app', session, app: app.id, code }) }
    },
  },
  'the account password before adding an authenticator app': {
    needs: ['code.app'],
    settings: factorReauth,
    open: async ({ world, name, person: { password: right } }) => {
      const session = await world.people.sessionOf(name)
      return { right, enter: (password) => ({ type: 'enrol-authenticator-app', session, name: codes, password }) }
    },
  },
  'the account password before removing an authenticator app': {
    needs: ['code.app'],
    settings: factorReauth,
    open: async (scene) => {
      const { id: app } = await confirmedApp(scene)
      const session = await scene.world.people.sessionOf(scene.name)
      const { password: right } = scene.person
      return { right, enter: (password) => ({ type: 'remove-authenticator-app', session, app, password }) }
    },
  },
  'a recovery code at sign-in': {
    needs: ['code.recovery'],
    open: async (scene) => {
      const right = await freshRecoveryCode(scene)
      const signIn = await waitingAt(scene, sitAt(scene, 'client'))
      return { right, enter: (code) => ({ type: 'enter-code', signIn, code, from: 'recovery' }) }
    },
  },
  'the account password before generating recovery codes': {
    needs: ['code.recovery'],
    settings: factorReauth,
    open: async ({ world, name, person: { password: right } }) => {
      const session = await world.people.sessionOf(name)
      return { right, enter: (password) => ({ type: 'make-recovery-codes', session, password }) }
    },
  },
  'the account password before ending a session': {
    needs: ['sessions'],
    settings: endReauth,
    open: async (scene) => {
      const session = await scene.world.people.sessionOf(scene.name)
      const sessionId = await otherSession(scene, session)
      const { password: right } = scene.person
      return { right, enter: (password) => ({ type: 'end-session', session, sessionId, password }) }
    },
  },
  'the account password before ending all other sessions': {
    needs: ['sessions'],
    settings: endReauth,
    open: async ({ world, name, person: { password: right } }) => {
      const session = await world.people.sessionOf(name)
      return { right, enter: (password) => ({ type: 'end-other-sessions', session, password }) }
    },
  },
}
