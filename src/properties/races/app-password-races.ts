import type { Answer, CommandOf } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import type { Ground } from '../property.ts'
import { newPassword } from '../stories/cast.ts'
import type { Competitor, Contest, Observation, Race } from './race.ts'
import { beforeLimit, few } from './shapes.ts'

/** Identifier and password come along unless the service declares that it does not ask. */
export const creation = (arena: Arena, label: string): CommandOf<'create-app-password'> => {
  const { session, identifier, password } = arena.ada
  const asks = arena.declaration.parameters['apppw.reauth'] ?? true
  return { type: 'create-app-password', session, label, ...(asks ? { identifier, password } : {}) }
}

/** A mail program that offers this secret. */
export const program = (arena: Arena, secret: string): CommandOf<'sign-in-program'> => ({
  type: 'sign-in-program',
  identifier: arena.ada.identifier,
  password: secret,
  service: 'mail',
  program: 'Some program',
})

const creations = (arena: Arena, count: number): readonly Competitor[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'creation',
    send: () => arena.compete(creation(arena, `App ${at + 1}`)),
  }))

/** How many of the app-specific passwords that were handed out sign a program in. */
const working = async (arena: Arena, answers: readonly (Answer | undefined)[]): Promise<number> => {
  let count = 0
  for (const answer of answers) {
    if (answer?.type === 'app-password-created' && (await arena.works(program(arena, answer.secret)))) count += 1
  }
  return count
}

const active = async (arena: Arena): Promise<number> => {
  const { appPasswords } = await arena.must({ type: 'list-app-passwords', session: arena.ada.session })
  return appPasswords.filter((entry) => entry.active).length
}

const leaving = async (arena: Arena, answers: readonly (Answer | undefined)[]): Promise<Observation> => ({
  'in the list': await active(arena),
  'of the new ones work': await working(arena, answers),
})

/** Creations where few places are left. */
export const lastPlaces: Race<{ creations: number; before: number }> = {
  runs: 35,
  settings: { 'apppw.limit': 3 },
  shapes: (ground) => ({ creations: few(16), before: beforeLimit(ground, 'apppw.limit', 3) }),
  async arrange(arena, { creations: count, before }) {
    await arena.introduce()
    for (let held = 0; held < before; held += 1) await arena.must(creation(arena, `Held ${held + 1}`))
    return { requests: creations(arena, count), observe: (answers) => leaving(arena, answers) }
  },
}

/** Creations, and a sign-in with one that was there before, while all are revoked. */
export const revocationOfAll: Race<{ creations: number }> = {
  settings: { 'apppw.attempts': 0 },
  shapes: (ground) => ({ creations: few(Math.min(14, mostInVain(ground)), 1) }),
  arrange: (arena, { creations: count }) =>
    withEnd(arena, count, 'revocation of all', () => ({
      type: 'revoke-all-app-passwords',
      session: arena.ada.session,
    })),
}

/** The same while the account password is changed. */
export const changeOfPassword: Race<{ creations: number }> = {
  settings: { 'apppw.attempts': 0, 'password.attempts': 0 },
  shapes: (ground) => ({ creations: few(Math.min(4, mostInVain(ground)), 1) }),
  arrange: (arena, { creations: count }) =>
    withEnd(arena, count, 'change of the password', () => {
      const { session, password: currentPassword } = arena.ada
      return { type: 'change-password', session, currentPassword, newPassword: newPassword() }
    }),
}

/** How many secrets may be tried in vain before nobody's are taken. */
const mostInVain = ({ declaration: { powers, parameters } }: Ground): number => {
  const { 'apppw.attempts': limit = 2 } = parameters
  return powers.settable.includes('apppw.attempts') || limit === 0 ? Number.POSITIVE_INFINITY : Math.max(1, limit - 2)
}

/** Creations, a sign-in with an older one, and one command of the owner that ends them all. */
const withEnd = async (
  arena: Arena,
  count: number,
  kind: string,
  end: () => CommandOf<'revoke-all-app-passwords'> | CommandOf<'change-password'>,
): Promise<Contest> => {
  await arena.introduce()
  const { secret } = await arena.must(creation(arena, 'Held'))
  const command = end()
  return {
    requests: [
      ...creations(arena, count),
      { kind: 'sign-in', send: () => arena.compete(program(arena, secret)) },
      { kind, send: () => arena.compete(command) },
    ],
    observe: async (answers) => ({
      ...(await leaving(arena, answers)),
      'programs still signed in': await programsIn(arena, answers),
    }),
  }
}

/** Sign-ins of programs while their app-specific password is revoked. */
export const revocationInUse: Race<{ 'sign-ins': number }> = {
  shapes: () => ({ 'sign-ins': few(15, 1) }),
  async arrange(arena, { 'sign-ins': count }) {
    await arena.introduce()
    const { appPassword, secret } = await arena.must(creation(arena, 'Mail'))
    const { session } = arena.ada
    return {
      requests: [
        ...Array.from({ length: count }, () => ({
          kind: 'sign-in',
          send: () => arena.compete(program(arena, secret)),
        })),
        { kind: 'revocation', send: () => arena.compete({ type: 'revoke-app-password', session, appPassword }) },
      ],
      observe: async (answers) => ({
        'in the list': await active(arena),
        'programs still signed in': await programsIn(arena, answers),
      }),
    }
  },
}

const programsIn = async (arena: Arena, answers: readonly (Answer | undefined)[]): Promise<number> => {
  let count = 0
  for (const answer of answers) {
    if (answer?.type !== 'program-signed-in') continue
    if (await arena.works({ type: 'use-service', session: answer.session, service: 'mail' })) count += 1
  }
  return count
}
