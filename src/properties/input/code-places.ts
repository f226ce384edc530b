import type { CommandOf } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import { NotArranged } from '../not-arranged.ts'
import { begunSignIn, textedCode } from '../races/code-races.ts'
import { newPassword } from '../stories/cast.ts'
import { aroundLength, digits } from './lengths.ts'
import { limited, notIt } from './limits.ts'
import type { Occasion, Place } from './place.ts'

const manyCodes = {
  settings: { 'code.attempts': 0 },
  most: limited('code.attempts'),
  edges: aroundLength('code.length', digits),
} as const

/** Spaces in a code are overlooked where the service declares so. */
const sameCode =
  (arena: Arena, right: string) =>
  (text: string): boolean =>
    (arena.parameter('code.spaces_tolerated') ? text.replaceAll(' ', '') : text) === right

/** The code of a sign-in that waits. */
export const signInCode: Place = {
  field: 'code',
  way: 'body',
  ...manyCodes,
  async arrange(arena) {
    await arena.introduce()
    const signIn = await begunSignIn(arena)
    const code = await textedCode(arena, signIn)
    const command: CommandOf<'enter-code'> = { type: 'enter-code', signIn, code }
    return {
      command,
      right: code,
      look: async () => {
        const answer = await arena.ask({ type: 'read-sign-in', signIn })
        return `${JSON.stringify(answer)} ${await arena.sight()}`
      },
      taken: notIt(sameCode(arena, code)),
      works: () => arena.works(command),
    }
  },
}

/** The token of a sign-in that waits, with the right code beside it. */
export const signInToken: Place = {
  ...signInCode,
  field: 'signIn',
  way: 'header',
  edges: () => [],
  async arrange(arena): Promise<Occasion> {
    const occasion = await signInCode.arrange(arena)
    const { command } = occasion
    const right = 'signIn' in command ? command.signIn : ''
    return { ...occasion, right, taken: notIt((text) => text === right) }
  },
}

const addedNumber = '+12025550140'

/** The code of a number that waits to be verified. */
export const numberCode: Place = {
  field: 'code',
  way: 'body',
  ...manyCodes,
  async arrange(arena) {
    await arena.introduce()
    const { session } = arena.ada
    const { phone } = await arena.must({ type: 'add-phone', session, number: addedNumber, method: 'text' })
    const code = await arrivedAt(arena, addedNumber)
    const command: CommandOf<'verify-phone'> = { type: 'verify-phone', session, phone, code }
    return {
      command,
      right: code,
      look: () => arena.sight(),
      taken: notIt(sameCode(arena, code)),
      works: () => arena.works(command),
    }
  },
}

/** The code for a forgotten password. */
export const resetCode: Place = {
  field: 'code',
  way: 'body',
  ...manyCodes,
  async arrange(arena) {
    await arena.introduce()
    const { identifier, number } = arena.ada
    const { reset } = await arena.must({ type: 'start-password-reset', identifier })
    const code = await arrivedAt(arena, number)
    const command: CommandOf<'finish-password-reset'> = {
      type: 'finish-password-reset',
      reset,
      code,
      newPassword: newPassword(),
    }
    return {
      command,
      right: code,
      look: () => arena.sight(),
      taken: notIt(sameCode(arena, code)),
      works: () => arena.works(command),
    }
  },
}

const arrivedAt = async (arena: Arena, number: string): Promise<string> => {
  const code = (await arena.deliveries(({ to }) => to === number)).at(-1)?.code
  if (code === undefined) throw new NotArranged(`no code arrived at ${number}`)
  return code
}
