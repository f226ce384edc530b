import type { AccountFixture } from '../fixture/account-fixture.ts'
import { newClient } from '../fixture/actors.ts'
import type { Race } from './race.ts'
import { requestCount, usedOfLimit } from './race-size.ts'

const keychainNumber = '+12025550177'
/** As many digits as the service declares. */
const digits = (fixture: AccountFixture): number => fixture.parameter('ksc.digits')
export const rightSecurityCode = (fixture: AccountFixture): string => '4829150637'.slice(0, digits(fixture))
const wrongSecurityCode = (fixture: AccountFixture, nth: number): string =>
  `5${String(nth).padStart(digits(fixture) - 1, '0')}`

/** A keychain with a security code on one device of Ada; the session on another one, which is to join. */
export const arrangeKeychain = async (fixture: AccountFixture): Promise<string> => {
  const phone = newClient('phone')
  const tablet = newClient('tablet')
  await fixture.provision({
    scheme: 'none',
    phones: [],
    devices: [
      { client: phone, status: 'signed-in' },
      { client: tablet, status: 'signed-in' },
    ],
  })
  const { clients, password, identifier } = fixture.ada
  await fixture.sendAccepted({
    type: 'turn-keychain-on',
    session: clients.get(phone.name)?.session ?? '',
    password,
    identifier,
    securityCode: { form: 'digits', value: rightSecurityCode(fixture) },
    number: keychainNumber,
  })
  return clients.get(tablet.name)?.session ?? ''
}

/** The right security code among wrong ones, near the number of them that ends access. */
export const rightSecurityCodeAmongWrong: Race<{ wrong: number; before: number }> = {
  runs: 50,
  settings: { 'ksc.lock_after': 3, 'ksc.delete_after': 5 },
  sizes: (context) => ({ wrong: requestCount(15, 1), before: usedOfLimit(context, 'ksc.lock_after', 3) }),
  async arrange(fixture, { wrong, before }) {
    const session = await arrangeKeychain(fixture)
    const enter = (code: string) => ({ type: 'enter-security-code', session, securityCode: code }) as const
    for (let entered = 0; entered < before; entered += 1)
      await fixture.send(enter(wrongSecurityCode(fixture, 100 + entered)))
    return {
      requests: [
        { kind: 'right code', send: () => fixture.trySend(enter(rightSecurityCode(fixture))) },
        ...Array.from({ length: wrong }, (_, at) => ({
          kind: 'wrong code',
          send: () => fixture.trySend(enter(wrongSecurityCode(fixture, at))),
        })),
      ],
      readFinalState: async () => ({
        'codes sent': (await fixture.deliveries(({ to }) => to === keychainNumber)).length,
        'the right one is taken now': await fixture.isAccepted(enter(rightSecurityCode(fixture))),
      }),
    }
  },
}
