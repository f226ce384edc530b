import type { Arena } from '../arena.ts'
import type { Observation, Race } from './race.ts'
import { few } from './shapes.ts'

/** Numbers of the range that is kept free for examples. */
const numberOf = (at: number): string => `+120255501${String(10 + at)}`

const onFile = async (arena: Arena): Promise<Observation> => {
  const { phones } = await arena.must({ type: 'list-phones', session: arena.ada.session })
  return { 'trusted numbers': phones.filter(({ verified }) => verified).length, 'numbers on file': phones.length }
}

/** Every number of an account is removed. */
export const lastNumbers: Race<{ numbers: number }> = {
  shapes: () => ({ numbers: few(10) }),
  async arrange(arena, { numbers }) {
    const all = Array.from({ length: numbers }, (_, at) => numberOf(at))
    await arena.introduce({ phones: all.map((number) => ({ number, verified: true })) })
    const { session, phones } = arena.ada
    return {
      requests: [...phones.values()].map((phone) => ({
        kind: 'removal',
        send: () => arena.compete({ type: 'remove-phone', session, phone }),
      })),
      observe: () => onFile(arena),
    }
  },
}

/** One number is added several times. */
export const sameNumber: Race<{ additions: number }> = {
  shapes: () => ({ additions: few(8) }),
  async arrange(arena, { additions }) {
    await arena.introduce()
    const { session } = arena.ada
    return {
      requests: Array.from({ length: additions }, () => ({
        kind: 'addition',
        send: () => arena.compete({ type: 'add-phone', session, number: numberOf(40), method: 'text' }),
      })),
      observe: async () => ({
        ...(await onFile(arena)),
        'codes sent': (await arena.deliveries(({ to }) => to === numberOf(40))).length,
      }),
    }
  },
}
