import fc, { type Arbitrary } from 'fast-check'
import { type ClientState, type ClientWord, newPassword } from '../../fixture/people.ts'
import {
  alwaysEnabled,
  anyIndex,
  boundaryAt,
  boundaryOffset,
  enabledWhen,
  pick,
} from '../../model-based/command-builders.ts'
import { accepted, anyAnswer, codeRequired } from '../../model-based/expected-answer.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import { signInOnNewClient, storeTokens } from '../../model-based/sign-in.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import type { TrustModel } from './trust-model.ts'

type TrustCommand = ModelCommand<TrustModel>
type TrustClient = ClientWord | 'trusted phone'

const offered = (
  { declaration }: Pick<SearchContext, 'declaration'>,
  name: 'browser-trust' | 'devices' | 'password.forced-change',
) => declaration.capabilities[name].state !== 'absent'

const possessive = (on: string): string => (on === 'trusted phone' ? 'her trusted phone' : `the ${on}`)

const signInFirstTime = async (
  model: TrustModel,
  bench: TestBench,
  kind: ClientWord,
  trustBrowser: boolean,
): Promise<boolean> => {
  const sentence = trustBrowser
    ? 'Ada has signed in on a new browser and trusts it'
    : `Ada has signed in on a new ${kind}`
  const onWait = (seconds: number): void => model.wait(seconds)
  const completed = await signInOnNewClient(bench, 'Ada', kind, { trusting: trustBrowser, sentence, passed: onWait })
  if (completed) model.signedIn(kind, kind === 'browser' ? 'browser' : 'device', trustBrowser)
  return completed !== undefined
}

const signInAgain = async (model: TrustModel, bench: TestBench, on: string): Promise<void> => {
  const { identifier, password } = bench.person('Ada')
  const state = bench.client('Ada', on)
  const client = model.client(on)
  const answer = await bench.sendStep(
    `Ada signs in again on ${possessive(on)}`,
    { type: 'start-sign-in', identifier, password, client: state.client, ...trustOf(state) },
    model.signInAgain(on),
  )
  if (answer.type === 'signed-in') {
    storeTokens(state, answer)
    client.signedIn = true
  } else client.trust = 'none'
}
const trustOf = ({ trust }: ClientState): { trust?: string } => (trust === undefined ? {} : { trust })

/** A client that was used and fits; one is signed in where there is none. */
const usedClient = async (
  model: TrustModel,
  bench: TestBench,
  which: number,
  fits: (on: string) => boolean,
): Promise<string> => {
  const known = pick([...model.clients.keys()].filter(fits), which)
  if (known !== undefined) return known
  const kind = pick((['tablet', 'Mac', 'browser'] as const).filter(fits), which) ?? 'tablet'
  await signInFirstTime(model, bench, kind, kind === 'browser' && offered(bench, 'browser-trust'))
  return kind
}
const isDevice = (on: string): boolean => on !== 'browser'

export const signInFirstTimeCommand = (context: SearchContext): Arbitrary<TrustCommand> =>
  fc
    .constantFrom<[TrustClient & ClientWord, boolean][]>(
      ['tablet', false],
      ['Mac', false],
      ['browser', false],
      ['browser', offered(context, 'browser-trust')],
    )
    .map(([kind, trustBrowser]) =>
      alwaysEnabled(async (model, bench) => void (await signInFirstTime(model, bench, kind, trustBrowser))),
    )

export const signInAgainCommand = (): Arbitrary<TrustCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const on = await usedClient(model, bench, which, () => true)
      if (model.clients.has(on)) await signInAgain(model, bench, on)
    }),
  )

/** What ends the trust of one device, and whether it needs the account page. */
const waysToEndTrust = {
  'signs out': { needs: 'session', page: false },
  removes: { needs: 'devices', page: true },
  erases: { needs: 'devices', page: true },
} as const

/** The trust of a client is ended, then a sign-in on it is tried. */
export const endTrustCommand = (context: SearchContext): Arbitrary<TrustCommand> =>
  fc
    .tuple(
      anyIndex,
      fc.constantFrom<(keyof typeof waysToEndTrust)[]>(
        'signs out',
        ...(offered(context, 'devices') ? (['removes', 'erases'] as const) : []),
      ),
    )
    .map(([which, how]) =>
      enabledWhen(
        ({ pageSessionOpen }) => pageSessionOpen || !waysToEndTrust[how].page,
        async (model, bench) => {
          const on = await usedClient(model, bench, which, how === 'signs out' ? () => true : isDevice)
          const client = model.clients.get(on)
          if (!client) return
          if (client.signedIn) await endTrust(model, bench, on, how)
          await signInAgain(model, bench, on)
        },
      ),
    )
const endTrust = async (
  model: TrustModel,
  bench: TestBench,
  on: string,
  how: keyof typeof waysToEndTrust,
): Promise<void> => {
  const { session: page } = bench.person('Ada')
  const { session = '', device = '' } = bench.client('Ada', on)
  const expected = accepted('she is signed in there')
  if (how === 'signs out')
    await bench.sendStep(`Ada signs out on ${possessive(on)}`, { type: 'sign-out', session }, expected)
  else if (how === 'removes') {
    const command = { type: 'remove-device', session: page, device, confirm: true } as const
    await bench.sendStep(`Ada removes ${possessive(on)}`, command, expected)
  } else await bench.sendStep(`Ada erases ${possessive(on)}`, { type: 'erase-device', session: page, device }, expected)
  model.endTrust(on)
}

export const changePasswordCommand = (): Arbitrary<TrustCommand> =>
  anyIndex.map((which) =>
    enabledWhen(
      ({ pageSessionOpen }) => pageSessionOpen,
      async (model, bench) => {
        const on = await usedClient(model, bench, which, () => true)
        const person = bench.person('Ada')
        const { session, password: currentPassword } = person
        const password = newPassword(bench)
        await bench.sendStep(
          'Ada changes the account password',
          { type: 'change-password', session, currentPassword, newPassword: password },
          accepted('the current password is right'),
        )
        person.password = password
        model.passwordChanged()
        if (model.clients.has(on)) await signInAgain(model, bench, on)
      },
    ),
  )

/** The service demands a new password, gets it, then a sign-in on a device is tried. */
export const forcedChangeCommands = (context: SearchContext): readonly Arbitrary<TrustCommand>[] =>
  offered(context, 'password.forced-change')
    ? [
        anyIndex.map((which) =>
          enabledWhen<TrustModel>(
            ({ pageSessionOpen }) => pageSessionOpen,
            async (model, bench) => {
              const on = await usedClient(model, bench, which, (one) => isDevice(one) && one !== 'Mac')
              const person = bench.person('Ada')
              await bench.control({ type: 'demand-password-change', identifier: person.identifier })
              const sentence = 'Ada has been asked for a new password on a new Mac'
              const onWait = (seconds: number): void => model.wait(seconds)
              const completed = await signInOnNewClient(bench, 'Ada', 'Mac', { sentence, passed: onWait })
              if (!completed?.change) return
              const password = newPassword(bench)
              await bench.sendStep(
                'Ada chooses the required password on the Mac',
                { type: 'choose-password', change: completed.change, newPassword: password },
                accepted('it was demanded'),
              )
              person.password = password
              model.clients.delete('Mac')
              model.forcedChangeDone()
              if (model.clients.has(on)) await signInAgain(model, bench, on)
            },
          ),
        ),
      ]
    : []

/** The trust of a client expires. */
export const trustExpiryCommand = (): Arbitrary<TrustCommand> =>
  fc.tuple(anyIndex, boundaryOffset).map(([which, offset]) =>
    alwaysEnabled(async (model, bench) => {
      const ends = (on: string): boolean =>
        on === 'browser' ? offered(bench, 'browser-trust') : model.rules.deviceLife > 0
      if (!['tablet', 'browser'].some(ends)) return
      const on = await usedClient(model, bench, which, ends)
      const client = model.clients.get(on)
      const left = client ? model.secondsLeft(client) : 0
      if (!client || !(left > 1) || !Number.isFinite(left)) return
      bench.hitBoundary(boundaryAt('end of trust', offset))
      await bench.wait(left + offset)
      model.wait(left + offset)
      await signInAgain(model, bench, on)
    }),
  )

/** Somebody else on the browser, or another browser of the same computer. */
export const otherUserCommands = (context: SearchContext): readonly Arbitrary<TrustCommand>[] =>
  offered(context, 'browser-trust')
    ? [
        fc.constantFrom('Ben', 'second browser').map((who) =>
          alwaysEnabled<TrustModel>(async (model, bench) => {
            const on = await usedClient(model, bench, 0, (one) => one === 'browser')
            if (!model.clients.has(on)) return
            const state = bench.client('Ada', 'browser')
            if (who === 'Ben') {
              const { identifier, password } = bench.person('Ben')
              const command = {
                type: 'start-sign-in',
                identifier,
                password,
                client: state.client,
                ...trustOf(state),
              } as const
              await bench.sendStep(
                "Ben signs in on Ada's browser",
                command,
                codeRequired('it is trusted for Ada alone'),
              )
              return
            }
            const { identifier, password } = bench.person('Ada')
            const client = { ...state.client, name: 'second browser' }
            bench.addStep('Ada uses "second browser", another browser on the same computer')
            const expected = model.rules.trustsComputer ? anyAnswer : codeRequired('another browser is trusted')
            await bench.sendStep(
              'Ada signs in on "second browser"',
              { type: 'start-sign-in', identifier, password, client },
              expected,
            )
          }),
        ),
      ]
    : []
