import fc, { type Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { type KindWord, newPassword, type Seat } from '../stories/cast.ts'
import { always, choice, edgeOffset, pick, side, when } from '../stories/deeds.ts'
import { accepted, codeAskedFor, either } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import { note, signInAnew } from '../stories/sign-in.ts'
import type { Stage } from '../stories/stage.ts'
import type { TrustModel } from './trust-model.ts'

type TrustDeed = Deed<TrustModel>
type Place = KindWord | 'trusted phone'

const offered = (
  { declaration }: Pick<Ground, 'declaration'>,
  name: 'browser-trust' | 'devices' | 'password.forced-change',
) => declaration.capabilities[name].state !== 'absent'

const called = (on: string): string => (on === 'trusted phone' ? 'her trusted phone' : `the ${on}`)

const arrive = async (model: TrustModel, stage: Stage, kind: KindWord, trusting: boolean): Promise<boolean> => {
  const sentence = trusting ? 'Ada has signed in on a new browser and trusts it' : `Ada has signed in on a new ${kind}`
  const passed = (seconds: number): void => model.wait(seconds)
  const completed = await signInAnew(stage, 'Ada', kind, { trusting, sentence, passed })
  if (completed) model.signedIn(kind, kind === 'browser' ? 'browser' : 'device', trusting)
  return completed !== undefined
}

const again = async (model: TrustModel, stage: Stage, on: string): Promise<void> => {
  const { identifier, password } = stage.actor('Ada')
  const seat = stage.seat('Ada', on)
  const client = model.client(on)
  const answer = await stage.ask(
    `Ada signs in again on ${called(on)}`,
    { type: 'start-sign-in', identifier, password, client: seat.client, ...trustOf(seat) },
    model.again(on),
  )
  if (answer.type === 'signed-in') {
    note(seat, answer)
    client.signedIn = true
  } else client.trust = 'none'
}
const trustOf = ({ trust }: Seat): { trust?: string } => (trust === undefined ? {} : { trust })

/** A client that was used; one is, where there is none that will do. */
const somewhere = async (
  model: TrustModel,
  stage: Stage,
  which: number,
  fits: (on: string) => boolean,
): Promise<string> => {
  const known = pick([...model.clients.keys()].filter(fits), which)
  if (known !== undefined) return known
  const kind = pick((['tablet', 'Mac', 'browser'] as const).filter(fits), which) ?? 'tablet'
  await arrive(model, stage, kind, kind === 'browser' && offered(stage, 'browser-trust'))
  return kind
}
const isDevice = (on: string): boolean => on !== 'browser'

export const arriving = (ground: Ground): Arbitrary<TrustDeed> =>
  fc
    .constantFrom<[Place & KindWord, boolean][]>(
      ['tablet', false],
      ['Mac', false],
      ['browser', false],
      ['browser', offered(ground, 'browser-trust')],
    )
    .map(([kind, trusting]) => always(async (model, stage) => void (await arrive(model, stage, kind, trusting))))

export const comingBack = (): Arbitrary<TrustDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const on = await somewhere(model, stage, which, () => true)
      if (model.clients.has(on)) await again(model, stage, on)
    }),
  )

/** What ends the trust of one device, and whether it needs the account page. */
const leaving = {
  'signs out': { needs: 'session', page: false },
  removes: { needs: 'devices', page: true },
  erases: { needs: 'devices', page: true },
} as const

/** A client is left, and tried again. */
export const leavingAndComingBack = (ground: Ground): Arbitrary<TrustDeed> =>
  fc
    .tuple(
      choice,
      fc.constantFrom<(keyof typeof leaving)[]>(
        'signs out',
        ...(offered(ground, 'devices') ? (['removes', 'erases'] as const) : []),
      ),
    )
    .map(([which, how]) =>
      when(
        ({ pageOpen }) => pageOpen || !leaving[how].page,
        async (model, stage) => {
          const on = await somewhere(model, stage, which, how === 'signs out' ? () => true : isDevice)
          const client = model.clients.get(on)
          if (!client) return
          if (client.signedIn) await leave(model, stage, on, how)
          await again(model, stage, on)
        },
      ),
    )
const leave = async (model: TrustModel, stage: Stage, on: string, how: keyof typeof leaving): Promise<void> => {
  const { session: page } = stage.actor('Ada')
  const { session = '', device = '' } = stage.seat('Ada', on)
  const expected = accepted('she is signed in there')
  if (how === 'signs out') await stage.ask(`Ada signs out on ${called(on)}`, { type: 'sign-out', session }, expected)
  else if (how === 'removes') {
    const command = { type: 'remove-device', session: page, device, confirm: true } as const
    await stage.ask(`Ada removes ${called(on)}`, command, expected)
  } else await stage.ask(`Ada erases ${called(on)}`, { type: 'erase-device', session: page, device }, expected)
  model.gone(on)
}

export const changingThePassword = (): Arbitrary<TrustDeed> =>
  choice.map((which) =>
    when(
      ({ pageOpen }) => pageOpen,
      async (model, stage) => {
        const on = await somewhere(model, stage, which, () => true)
        const actor = stage.actor('Ada')
        const { session, password: currentPassword } = actor
        const password = newPassword()
        await stage.ask(
          'Ada changes the account password',
          { type: 'change-password', session, currentPassword, newPassword: password },
          accepted('the current password is right'),
        )
        actor.password = password
        model.passwordChanged()
        if (model.clients.has(on)) await again(model, stage, on)
      },
    ),
  )

/** The service demands a new password for security, and gets it; then a device is tried again. */
export const meetingADemand = (ground: Ground): readonly Arbitrary<TrustDeed>[] =>
  offered(ground, 'password.forced-change')
    ? [
        choice.map((which) =>
          when<TrustModel>(
            ({ pageOpen }) => pageOpen,
            async (model, stage) => {
              const on = await somewhere(model, stage, which, (one) => isDevice(one) && one !== 'Mac')
              const actor = stage.actor('Ada')
              await stage.control({ type: 'demand-password-change', identifier: actor.identifier })
              const sentence = 'Ada has been asked for a new password on a new Mac'
              const passed = (seconds: number): void => model.wait(seconds)
              const completed = await signInAnew(stage, 'Ada', 'Mac', { sentence, passed })
              if (!completed?.change) return
              const password = newPassword()
              await stage.ask(
                'Ada chooses the demanded password on the Mac',
                { type: 'choose-password', change: completed.change, newPassword: password },
                accepted('it was demanded'),
              )
              actor.password = password
              model.clients.delete('Mac')
              model.demandMet()
              if (model.clients.has(on)) await again(model, stage, on)
            },
          ),
        ),
      ]
    : []

/** The trust of a client ends by itself. */
export const outlivingTrust = (): Arbitrary<TrustDeed> =>
  fc.tuple(choice, edgeOffset).map(([which, offset]) =>
    always(async (model, stage) => {
      const ends = (on: string): boolean =>
        on === 'browser' ? offered(stage, 'browser-trust') : model.rules.deviceLife > 0
      if (!['tablet', 'browser'].some(ends)) return
      const on = await somewhere(model, stage, which, ends)
      const client = model.clients.get(on)
      const left = client ? model.left(client) : 0
      if (!client || !(left > 1) || !Number.isFinite(left)) return
      stage.boundary(side('end of trust', offset))
      await stage.wait(left + offset)
      model.wait(left + offset)
      await again(model, stage, on)
    }),
  )

/** Somebody else at the browser, and another browser of the same computer. */
export const otherHands = (ground: Ground): readonly Arbitrary<TrustDeed>[] =>
  offered(ground, 'browser-trust')
    ? [
        fc.constantFrom('Ben', 'second browser').map((who) =>
          always<TrustModel>(async (model, stage) => {
            const on = await somewhere(model, stage, 0, (one) => one === 'browser')
            if (!model.clients.has(on)) return
            const seat = stage.seat('Ada', 'browser')
            if (who === 'Ben') {
              const { identifier, password } = stage.actor('Ben')
              const command = {
                type: 'start-sign-in',
                identifier,
                password,
                client: seat.client,
                ...trustOf(seat),
              } as const
              await stage.ask(
                'Ben signs in on the browser of Ada',
                command,
                codeAskedFor('it is trusted for Ada alone'),
              )
              return
            }
            const { identifier, password } = stage.actor('Ada')
            const client = { ...seat.client, name: 'second browser' }
            stage.tell('Ada sits at "second browser", another browser of the same computer')
            const expected = model.rules.trustsComputer ? either : codeAskedFor('another browser is trusted')
            await stage.ask(
              'Ada signs in on "second browser"',
              { type: 'start-sign-in', identifier, password, client },
              expected,
            )
          }),
        ),
      ]
    : []
