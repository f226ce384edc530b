import type { AccountFixture } from '../fixture/account-fixture.ts'
import { arrangeKeychain, keychainNumber, rightSecurityCode, securityCodeLength } from '../fixture/arrange.ts'
import type { Race } from './race.ts'
import { requestCount, usedOfLimit } from './race-size.ts'

const wrongSecurityCode = (fixture: AccountFixture, nth: number): string =>
  `5${String(nth).padStart(securityCodeLength(fixture) - 1, '0')}`

/** The right security code among wrong ones, near the number of them that ends access. */
export const rightSecurityCodeAmongWrong: Race<{ wrong: number; before: number }> = {
  runs: 50,
  // Legal also where support cannot unlock it, and the keychain is deleted with the code that locks it.
  settings: { 'ksc.lock_after': 3, 'ksc.delete_after': 3 },
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
