import { requireTwoStepOpen } from '../effects/things/schemes.ts'
import type { AccountWorld } from '../support/world.ts'
import { addedNumber, type PageOperation } from './page-operation.ts'

/** Operations on second factors and sessions, by their words in the features. */
export const factorOperations: Readonly<Record<string, PageOperation>> = {
  'start turning two-step on': { capability: 'two-step', command: startTwoStepCommand },
  'activate two-step': {
    capability: 'two-step',
    async command(world, name) {
      const started = await startTwoStepCommand(world, name)
      await world.requests.arrange(started)
      const sent = await world.messages.latest(({ to, code }) => to === started.number && code !== undefined)
      return { type: 'activate-two-step', session: started.session, code: sent?.code ?? '' }
    },
  },
  'read the list of sessions': {
    capability: 'sessions',
    command: async (world, name) => ({ type: 'list-sessions', session: await world.people.sessionOf(name) }),
  },
  'end all other sessions': {
    capability: 'sessions',
    command: async (world, name) => ({ type: 'end-other-sessions', ...(await withPassword(world, name)) }),
  },
  'add an authenticator app': {
    capability: 'code.app',
    command: async (world, name) => ({
      type: 'enrol-authenticator-app',
      name: 'Otter',
      ...(await withPassword(world, name)),
    }),
  },
  'generate recovery codes': {
    capability: 'code.recovery',
    command: async (world, name) => ({ type: 'make-recovery-codes', ...(await withPassword(world, name)) }),
  },
}

/** Throws OutsideDeclaration where nobody may turn two-step on. */
async function startTwoStepCommand(world: AccountWorld, name: string) {
  requireTwoStepOpen(world)
  const session = await world.people.sessionOf(name)
  return { type: 'start-two-step', session, number: addedNumber(name), method: 'text' } as const
}

async function withPassword(world: AccountWorld, name: string) {
  const session = await world.people.sessionOf(name)
  return { session, password: world.people.named(name).password }
}
