import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { FinalState, Race } from './race.ts'
import { requestCount } from './race-size.ts'

/** Numbers of the range that is kept free for examples. */
const numberOf = (at: number): string => `+120255501${String(10 + at)}`

const onFile = async (fixture: AccountFixture): Promise<FinalState> => {
  const { phones } = await fixture.sendAccepted({ type: 'list-phones', session: fixture.ada.session })
  return { 'trusted numbers': phones.filter(({ verified }) => verified).length, 'numbers on file': phones.length }
}

/** Every number of an account is removed. */
export const lastNumbers: Race<{ numbers: number }> = {
  sizes: () => ({ numbers: requestCount(10) }),
  async arrange(fixture, { numbers }) {
    const all = Array.from({ length: numbers }, (_, at) => numberOf(at))
    await fixture.provision({ phones: all.map((number) => ({ number, verified: true })) })
    const { session, phones } = fixture.ada
    return {
      requests: [...phones.values()].map((phone) => ({
        kind: 'removal',
        send: () => fixture.trySend({ type: 'remove-phone', session, phone }),
      })),
      readFinalState: () => onFile(fixture),
    }
  },
}

/** One number is added several times. */
export const sameNumber: Race<{ additions: number }> = {
  sizes: () => ({ additions: requestCount(8) }),
  async arrange(fixture, { additions }) {
    await fixture.provision()
    const { session } = fixture.ada
    return {
      requests: Array.from({ length: additions }, () => ({
        kind: 'addition',
        send: () => fixture.trySend({ type: 'add-phone', session, number: numberOf(40), method: 'text' }),
      })),
      readFinalState: async () => ({
        ...(await onFile(fixture)),
        'codes sent': (await fixture.deliveries(({ to }) => to === numberOf(40))).length,
      }),
    }
  },
}
