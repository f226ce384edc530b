import type { Capability } from '../../src/protocol/capabilities.ts'
import type { HolderId } from '../../src/rules/holders/holders.ts'
import { randomHex } from '../../src/targets/case-context.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { signedInAt } from '../effects/complete-sign-in.ts'
import type { Scene } from '../effects/held.ts'
import { sitAt } from '../effects/shared-client.ts'
import { arrangeProgramPassword, programSession } from '../effects/things/sessions.ts'
import { waitingAt } from '../effects/things/sign-ins.ts'
import { hasSecondFactor } from '../support/person.ts'
import { trustedSession } from './commands/sign-in.ts'

/** What kind of token the right holder shows: others of the same kind are tried too. */
export type TokenKind = 'page' | 'device' | 'sign-in' | 'other'

/** How a holder gets a token. Ben has an account with a second factor. */
export type HolderToken = {
  readonly needs?: readonly Capability[]
  readonly token: (ada: Scene, ben: Scene, kind: TokenKind) => Promise<string>
}

const programToken = async ({ world, name, person }: Scene): Promise<string> => {
  const password = hasSecondFactor(person)
    ? (await arrangeProgramPassword(world, name, 'Program')).secret
    : person.password
  const session = await programSession(world, person.identifier, password)
  if (session === undefined) throw new OutsideDeclaration('no program of hers can sign in')
  return session
}

const signedOut = async (scene: Scene, kind: TokenKind): Promise<string> => {
  const { world, person } = scene
  const at = await signedInAt(
    world,
    person,
    sitAt({ ...scene, slot: 'other' }, kind === 'device' ? 'iPod touch' : 'browser'),
  )
  const { session = '' } = at
  await world.requests.arrange({ type: 'sign-out', session })
  return session
}

export const holderTokens: Readonly<Record<Exclude<HolderId, 'outlived-session'>, HolderToken>> = {
  nobody: { token: async () => '' },
  'made-up': { token: async () => randomHex(16) },
  'waiting-sign-in': {
    token: (ada, ben) => {
      // Where Ada has no second factor, nothing of hers waits for a code.
      const whose = hasSecondFactor(ada.person) ? ada : ben
      return waitingAt(whose, sitAt({ ...whose, slot: 'other' }, 'client'))
    },
  },
  'page-session': { token: (ada) => ada.world.people.sessionOf(ada.name) },
  'browser-session': {
    needs: ['sign-in.browser'],
    token: async (ada) =>
      (await signedInAt(ada.world, ada.person, sitAt({ ...ada, slot: 'other' }, 'browser'))).session ?? '',
  },
  'device-session': { needs: ['sign-in.device'], token: async (ada) => trustedSession(ada) },
  'untrusted-device-session': {
    needs: ['sign-in.device'],
    token: async ({ world, person }) => world.people.client(person, 'untrusted tablet').session ?? '',
  },
  'program-session': { needs: ['app-passwords'], token: programToken },
  'ended-session': { token: (ada, _, kind) => signedOut(ada, kind) },
  'other-account-session': {
    token: async (_, ben, kind) => {
      if (kind === 'device') return trustedSession(ben)
      if (kind === 'sign-in') return waitingAt(ben, sitAt({ ...ben, slot: 'other' }, 'client'))
      return ben.world.people.sessionOf(ben.name)
    },
  },
  staff: {
    needs: ['support'],
    token: async ({ world }) => (await world.sandbox.control({ type: 'issue-staff-token' })).staff,
  },
}
