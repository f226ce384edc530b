import type { AcceptedOf, CommandOf } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import { creation, program } from '../races/app-password-races.ts'
import { aroundLength, fewestSigns, letters } from './lengths.ts'
import { limited, notIt, unlimited } from './limits.ts'
import type { Place } from './place.ts'

/** Secrets are shown in groups; whoever types one may leave out what is between them. */
const bare = (secret: string): string => secret.replace(/[ -]/g, '')

/** The app-specific password of a program. */
export const programPassword: Place = {
  field: 'password',
  way: 'body',
  settings: { 'apppw.attempts': 0 },
  most: limited('apppw.attempts'),
  async arrange(arena) {
    await arena.introduce()
    const { secret } = await arena.must(creation(arena, 'Mail'))
    const command = program(arena, secret)
    return {
      command,
      right: secret,
      look: () => arena.sight(),
      taken: notIt((text) => bare(text) === bare(secret)),
      works: () => arena.works(command),
    }
  },
}

/** The label of an app-specific password: any text may be one, and then the list shows that text. */
export const label: Place = {
  field: 'label',
  way: 'body',
  anyText: true,
  edges: aroundLength('apppw.label_max', letters),
  settings: { 'password.attempts': 0 },
  most: unlimited,
  async arrange(arena) {
    await arena.introduce()
    const command = creation(arena, 'Mail')
    return {
      command,
      right: command.label,
      look: () => arena.sight(),
      async taken(text) {
        if (text === undefined) return 'something that is no text was taken for a label'
        const { 'apppw.label_max': most = Number.POSITIVE_INFINITY } = arena.declaration.parameters
        if (fewestSigns(text) > most) return `a label was taken that has more signs than ${most}`
        const labels = (await entries(arena)).map((entry) => entry.label)
        if (labels.length !== 1) return `one label was given, and the list has ${labels.length}`
        const [kept = ''] = labels
        const same = kept.trim().normalize('NFKC') === text.trim().normalize('NFKC')
        return same ? undefined : 'the list shows another label than the one that was given'
      },
      works: () => arena.works(command),
    }
  },
}

/** The id of an app-specific password that its owner revokes. */
export const revokedId: Place = {
  field: 'appPassword',
  way: 'path',
  most: unlimited,
  async arrange(arena) {
    await arena.introduce()
    const { session } = arena.ada
    const { appPassword } = await arena.must(creation(arena, 'Mail'))
    const command: CommandOf<'revoke-app-password'> = { type: 'revoke-app-password', session, appPassword }
    return {
      command,
      right: appPassword,
      look: () => arena.sight(),
      taken: notIt((text) => text === appPassword),
      works: () => arena.works(command),
    }
  },
}

/** The token of a session. */
export const sessionToken: Place = {
  field: 'session',
  way: 'header',
  most: unlimited,
  async arrange(arena) {
    await arena.introduce()
    const { session } = arena.ada
    const command: CommandOf<'read-account'> = { type: 'read-account', session }
    return {
      command,
      right: session,
      look: () => arena.sight(),
      taken: notIt((text) => text === session),
      works: () => arena.works(command),
    }
  },
}

const entries = async (arena: Arena): Promise<AcceptedOf<'list-app-passwords'>['appPasswords']> =>
  (await arena.must({ type: 'list-app-passwords', session: arena.ada.session })).appPasswords
