import type { Arena } from '../arena.ts'
import { newClient } from '../stories/cast.ts'
import type { Race } from './race.ts'
import { beforeLimit, few } from './shapes.ts'

const codesGoTo = '+12025550177'
/** As many digits as the service declares. */
const digits = (arena: Arena): number => arena.parameter('ksc.digits')
export const securityCodeAt = (arena: Arena): string => '4829150637'.slice(0, digits(arena))
const wrongCodeAt = (arena: Arena, nth: number): string => `5${String(nth).padStart(digits(arena) - 1, '0')}`

/** A keychain with a security code on one device of Ada; the session on another one, which is to join. */
export const withKeychain = async (arena: Arena): Promise<string> => {
  const phone = newClient('phone')
  const tablet = newClient('tablet')
  await arena.introduce({
    scheme: 'none',
    phones: [],
    devices: [
      { client: phone, status: 'signed-in' },
      { client: tablet, status: 'signed-in' },
    ],
  })
  const { seats, password, identifier } = arena.ada
  await arena.must({
    type: 'turn-keychain-on',
    session: seats.get(phone.name)?.session ?? '',
    password,
    identifier,
    securityCode: { form: 'digits', value: securityCodeAt(arena) },
    number: codesGoTo,
  })
  return seats.get(tablet.name)?.session ?? ''
}

/** The right security code among wrong ones, near the number of them that ends access. */
export const rightSecurityCodeAmongWrong: Race<{ wrong: number; before: number }> = {
  runs: 50,
  settings: { 'ksc.lock_after': 3, 'ksc.delete_after': 5 },
  shapes: (ground) => ({ wrong: few(15, 1), before: beforeLimit(ground, 'ksc.lock_after', 3) }),
  async arrange(arena, { wrong, before }) {
    const session = await withKeychain(arena)
    const enter = (code: string) => ({ type: 'enter-security-code', session, securityCode: code }) as const
    for (let entered = 0; entered < before; entered += 1) await arena.ask(enter(wrongCodeAt(arena, 100 + entered)))
    return {
      requests: [
        { kind: 'right code', send: () => arena.compete(enter(securityCodeAt(arena))) },
        ...Array.from({ length: wrong }, (_, at) => ({
          kind: 'wrong code',
          send: () => arena.compete(enter(wrongCodeAt(arena, at))),
        })),
      ],
      observe: async () => ({
        'codes sent': (await arena.deliveries(({ to }) => to === codesGoTo)).length,
        'the right one is taken now': await arena.works(enter(securityCodeAt(arena))),
      }),
    }
  },
}
