import type { HeldCommand } from '../holders/held-command.ts'
import {
  arrangeApp,
  arrangeEnrolment,
  codeShown,
  enrolCommand,
  heldApp,
  passwordOnceMore,
} from './authenticator-app.ts'
import { otherSession } from './other-session.ts'
import { makeRecoveryCodesCommand } from './recovery-codes.ts'

const codes = 'Otter'

/** A command that reads, which needs nothing but a session. */
const reading = (
  type: 'list-authenticator-apps' | 'read-recovery-codes' | 'list-sessions',
  needs: HeldCommand['needs'],
): HeldCommand => ({
  ...(needs && { needs }),
  arrange: async ({ world, name }) => ({
    own: await world.people.sessionOf(name),
    command: (session) => ({ type, session }),
  }),
})

/** Commands that read or change second factors and sessions, sent by whoever may. */
export const secondFactorCommands = {
  'list-authenticator-apps': reading('list-authenticator-apps', ['code.app']),
  'read-recovery-codes': reading('read-recovery-codes', ['code.recovery']),
  'list-sessions': reading('list-sessions', ['sessions']),
  'enrol-authenticator-app': {
    needs: ['code.app'],
    arrange: async ({ world, name }) => {
      const made = await enrolCommand(world, name, codes)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'confirm-authenticator-app': {
    needs: ['code.app'],
    arrange: async ({ world, name }) => {
      const app = await arrangeEnrolment(world, name, codes)
      const { code } = await codeShown(world, app, 0)
      return {
        own: await world.people.sessionOf(name),
        command: (session) => ({ type: 'confirm-authenticator-app', session, app: app.id, code }),
      }
    },
  },
  'remove-authenticator-app': {
    needs: ['code.app'],
    arrange: async ({ world, name, person }) => {
      await arrangeApp(world, name, codes)
      const { id: app } = heldApp(person, codes)
      const again = passwordOnceMore(world, person)
      return {
        own: await world.people.sessionOf(name),
        command: (session) => ({ type: 'remove-authenticator-app', session, app, ...again }),
      }
    },
  },
  'make-recovery-codes': {
    needs: ['code.recovery'],
    arrange: async ({ world, name }) => {
      const made = await makeRecoveryCodesCommand(world, name)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'end-session': {
    needs: ['sessions'],
    arrange: async (scene) => {
      const own = await scene.world.people.sessionOf(scene.name)
      const sessionId = await otherSession(scene, own)
      const { password } = scene.person
      return { own, command: (session) => ({ type: 'end-session', session, sessionId, password }) }
    },
  },
  'end-other-sessions': {
    needs: ['sessions'],
    arrange: async ({ world, name, person: { password } }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({ type: 'end-other-sessions', session, password }),
    }),
  },
} as const satisfies Readonly<Record<string, HeldCommand>>
