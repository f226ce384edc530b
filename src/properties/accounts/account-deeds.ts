import type { Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { newClient, newPassword } from '../stories/cast.ts'
import { always, choice } from '../stories/deeds.ts'
import { accepted, codeAskedFor, either, noCodeAskedFor, refused } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import { roomForMessage } from '../stories/messages.ts'
import { note, signInAnew } from '../stories/sign-in.ts'
import type { Stage } from '../stories/stage.ts'
import type { AccountModel } from './account-model.ts'

type AccountDeed = Deed<AccountModel>

const has = (
  { declaration }: Pick<Ground, 'declaration'>,
  name: keyof Ground['declaration']['capabilities'],
): boolean => declaration.capabilities[name].state !== 'absent'

const room = (stage: Stage, name: string): Promise<boolean> => roomForMessage(stage, name, () => {})

/** Ben signs in on a new browser, with a code in a text message, as if he were alone. */
const benSignsIn = async (model: AccountModel, stage: Stage): Promise<void> => {
  if (!(await room(stage, 'Ben'))) return
  const { identifier, password, number, phones } = stage.actor('Ben')
  const client = newClient('browser')
  const begun = await stage.ask(
    'Ben signs in on a new browser',
    { type: 'start-sign-in', identifier, password, client },
    codeAskedFor('his password is right and the browser is new'),
  )
  const signIn = begun.type === 'code-required' ? begun.signIn : ''
  await stage.ask(
    `Ben asks on the browser for a code by text to "${number}"`,
    { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
    accepted('his number is trusted'),
  )
  const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
  await stage.ask(
    `Ben enters the code of message ${messages.length} on the browser`,
    { type: 'enter-code', signIn, code: messages.at(-1)?.code ?? '' },
    accepted('the code is right'),
  )
  model.wrongOfBen = 0
}
const benComesBack = async (stage: Stage): Promise<void> => {
  const { identifier, password, seats } = stage.actor('Ben')
  const seat = seats.get('trusted phone')
  // Whether a phone comes to be trusted at all is another rule's affair.
  if (!seat || stage.declaration.edition === 'two-step' || !has(stage, 'devices')) return
  const { client, trust } = seat
  const answer = await stage.ask(
    'Ben signs in again on his trusted phone',
    { type: 'start-sign-in', identifier, password, client, ...(trust === undefined ? {} : { trust }) },
    noCodeAskedFor('his phone is trusted'),
  )
  if (answer.type === 'signed-in') note(seat, answer)
}
/** Ben finds his account as he left it. */
const benLooks = async (model: AccountModel, stage: Stage, which: number): Promise<void> => {
  if (which % 2 === 0) await benSignsIn(model, stage)
  else await benComesBack(stage)
}
const thenBenLooks = (
  last: string,
  play: (model: AccountModel, stage: Stage) => Promise<void>,
): Arbitrary<AccountDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      await play(model, stage)
      model.last = last
      await benLooks(model, stage, which)
    }),
  )

/** Ada does to her own account what she may. */
export const ownAffairs = (ground: Ground): readonly Arbitrary<AccountDeed>[] => [
  thenBenLooks('wrong codes', async (model, stage) => {
    const { identifier, password } = stage.actor('Ada')
    const client = newClient('tablet')
    const begin = { type: 'start-sign-in', identifier, password, client } as const
    const begun = await stage.ask('Ada signs in on a new tablet', begin, either)
    if (begun.type !== 'code-required') return
    model.mayBeLocked = true
    const length = stage.parameter('code.length')
    for (let entry = 1; entry <= Math.min(stage.parameter('code.attempts'), 8); entry += 1) {
      const code = String(entry * 7).padStart(length, '0')
      const command = { type: 'enter-code', signIn: begun.signIn, code } as const
      await stage.ask('Ada enters a wrong code on the tablet', command, refused('nobody was given that code'))
      stage.fold((count) => `Ada has entered ${count} wrong codes on the tablet`)
    }
  }),
  thenBenLooks('wrong password', async (model, stage) => {
    model.mayBeLocked = true
    const { identifier, password } = stage.actor('Ada')
    await stage.ask(
      'Ada signs in on a new tablet with a wrong password',
      { type: 'start-sign-in', identifier, password: `not ${password}`, client: newClient('tablet') },
      refused('the password is wrong'),
    )
  }),
  ...(has(ground, 'password.change')
    ? [
        thenBenLooks('new password', async (_model, stage) => {
          const actor = stage.actor('Ada')
          const { session, password: currentPassword } = actor
          const password = newPassword()
          const command = { type: 'change-password', session, currentPassword, newPassword: password } as const
          // Wrong passwords may have locked the entry.
          const answer = await stage.ask('Ada changes the account password', command, either)
          if (answer.type !== 'refused') actor.password = password
        }),
      ]
    : []),
]

/** Ada tries what is Ben's, in her own session. */
export const meddling = (ground: Ground): readonly Arbitrary<AccountDeed>[] => [
  ...(has(ground, 'phones') && ground.declaration.edition !== 'two-step'
    ? [
        thenBenLooks('his number', async (_model, stage) => {
          const { session } = stage.actor('Ada')
          const { number, phones } = stage.actor('Ben')
          await stage.ask(
            `Ada removes the number "${number}" of Ben`,
            { type: 'remove-phone', session, phone: phones.get(number) ?? '' },
            refused('it is a number of Ben'),
          )
        }),
        thenBenLooks('a code to his number', async (_model, stage) => {
          const { identifier, password } = stage.actor('Ada')
          const { number, phones } = stage.actor('Ben')
          if (!(await room(stage, 'Ada'))) return
          const client = newClient('tablet')
          const begin = { type: 'start-sign-in', identifier, password, client } as const
          const begun = await stage.ask('Ada signs in on a new tablet', begin, either)
          if (begun.type !== 'code-required') return
          await stage.ask(
            'Ada asks on the tablet for a code by text to the number of Ben',
            { type: 'send-code', signIn: begun.signIn, via: 'text', phone: phones.get(number) ?? '' },
            refused('it is a number of Ben'),
          )
        }),
      ]
    : []),
  ...(has(ground, 'devices') && has(ground, 'sign-in.device')
    ? [
        thenBenLooks('his phone', async (_model, stage) => {
          const { session } = stage.actor('Ada')
          const { device = '' } = stage.seat('Ben', 'trusted phone')
          const expected = refused('it is a device of Ben')
          const read = { type: 'read-device', session, device } as const
          await stage.ask('Ada reads the details of his trusted phone of Ben', read, expected)
          const remove = { type: 'remove-device', session, device, confirm: true } as const
          await stage.ask('Ada removes his trusted phone of Ben', remove, expected)
        }),
      ]
    : []),
  ...(has(ground, 'browser-trust') && ground.declaration.edition !== 'two-step'
    ? [
        thenBenLooks('her browser', async (model, stage) => {
          if (!model.trusts) {
            if (model.mayBeLocked) return
            const sentence = 'Ada has signed in on a new browser and trusts it'
            await signInAnew(stage, 'Ada', 'browser', { trusting: true, sentence, passed: () => {} })
            model.trusts = true
          }
          const { client, trust } = stage.seat('Ada', 'browser')
          const { identifier, password } = stage.actor('Ben')
          await stage.ask(
            'Ben signs in on the browser of Ada',
            { type: 'start-sign-in', identifier, password, client, ...(trust === undefined ? {} : { trust }) },
            codeAskedFor('it is trusted for Ada alone'),
          )
        }),
      ]
    : []),
  ...(has(ground, 'code.on-demand') && has(ground, 'sign-in.device') && ground.declaration.edition !== 'two-step'
    ? [
        thenBenLooks('her code', async (model, stage) => {
          const attempts = stage.parameter('code.attempts')
          if (attempts > 0 && model.wrongOfBen + 1 >= attempts) return
          model.wrongOfBen += 1
          const { session = '' } = stage.seat('Ada', 'trusted phone')
          const made = await stage.ask(
            'Ada generates a code on her trusted phone',
            { type: 'generate-code', session },
            either,
          )
          if (made.type === 'refused') return
          const { identifier, password } = stage.actor('Ben')
          const begun = await stage.ask(
            'Ben signs in on a new tablet',
            { type: 'start-sign-in', identifier, password, client: newClient('tablet') },
            codeAskedFor('his password is right and the tablet is new'),
          )
          const signIn = begun.type === 'code-required' ? begun.signIn : ''
          const command = { type: 'enter-code', signIn, code: made.code } as const
          await stage.ask('Ben enters that code on the tablet', command, refused('it is a code of Ada'))
        }),
      ]
    : []),
]

/** Ben's programs go on, whatever Ada does with hers. */
export const programs = (ground: Ground): readonly Arbitrary<AccountDeed>[] =>
  has(ground, 'app-passwords')
    ? [
        choice.map((which) =>
          always<AccountModel>(async (model, stage) => {
            const ada = stage.actor('Ada')
            const ben = stage.actor('Ben')
            const label = `Program ${model.programs.length + 1}`
            const asks = stage.declaration.parameters['apppw.reauth'] !== false
            const again = asks ? { identifier: ben.identifier, password: ben.password } : {}
            if (model.programs.length >= Math.min(stage.parameter('apppw.limit'), 3)) return
            const made = await stage.ask(
              `Ben generates an app-specific password for "${label}"`,
              { type: 'create-app-password', session: ben.session, label, ...again },
              accepted('he has room for it'),
            )
            if (made.type === 'refused') return
            model.programs.push(label)
            const revoke = { type: 'revoke-all-app-passwords', session: ada.session } as const
            if (which % 2 === 0) await stage.ask('Ada revokes all app-specific passwords', revoke, either)
            else {
              await stage.ask(
                `"${label}" signs in to mail as Ada with the app-specific password of Ben for "${label}"`,
                {
                  type: 'sign-in-program',
                  identifier: ada.identifier,
                  password: made.secret,
                  service: 'mail',
                  program: label,
                },
                refused('it is a password of Ben'),
              )
            }
            await stage.ask(
              `"${label}" signs in to mail as Ben with the app-specific password for "${label}"`,
              {
                type: 'sign-in-program',
                identifier: ben.identifier,
                password: made.secret,
                service: 'mail',
                program: label,
              },
              accepted('it is his, and was not revoked'),
            )
          }),
        ),
      ]
    : []
