import type { Arbitrary } from 'fast-check'
import { fittingLabel } from '../../fixture/fitting-label.ts'
import { newClient, newPassword } from '../../fixture/people.ts'
import { alwaysEnabled, anyIndex } from '../../model-based/command-builders.ts'
import { accepted, anyAnswer, codeRequired, noCodeRequired, refused } from '../../model-based/expected-answer.ts'
import { reserveMessage } from '../../model-based/message-limit.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import { signInOnNewClient, storeTokens } from '../../model-based/sign-in.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import type { AccountModel } from './account-model.ts'

type AccountCommand = ModelCommand<AccountModel>

const offers = (
  { declaration }: Pick<SearchContext, 'declaration'>,
  name: keyof SearchContext['declaration']['capabilities'],
): boolean => declaration.capabilities[name].state !== 'absent'

const reserveFor = (bench: TestBench, name: string): Promise<boolean> => reserveMessage(bench, name, () => {})

/** Ben signs in on a new browser, with a code in a text message, as if he were alone. */
const benSignsIn = async (model: AccountModel, bench: TestBench): Promise<void> => {
  if (!(await reserveFor(bench, 'Ben'))) return
  const { identifier, password, number, phones } = bench.person('Ben')
  const client = newClient('browser')
  const started = await bench.sendStep(
    'Ben signs in on a new browser',
    { type: 'start-sign-in', identifier, password, client },
    codeRequired('his password is right and the browser is new'),
  )
  const signIn = started.type === 'code-required' ? started.signIn : ''
  await bench.sendStep(
    `Ben asks on the browser for a code by text to "${number}"`,
    { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
    accepted('his number is trusted'),
  )
  const messages = await bench.deliveries(({ to, code }) => to === number && code !== undefined)
  await bench.sendStep(
    `Ben enters the code of message ${messages.length} on the browser`,
    { type: 'enter-code', signIn, code: messages.at(-1)?.code ?? '' },
    accepted('the code is right'),
  )
  model.wrongCodesOfBen = 0
}
const benSignsInAgain = async (bench: TestBench): Promise<void> => {
  const { identifier, password, clients } = bench.person('Ben')
  const phone = clients.get('trusted phone')
  // Another rule demands that a phone becomes trusted.
  if (!phone || bench.declaration.edition === 'two-step' || !offers(bench, 'devices')) return
  const { client, trust } = phone
  const answer = await bench.sendStep(
    'Ben signs in again on his trusted phone',
    { type: 'start-sign-in', identifier, password, client, ...(trust === undefined ? {} : { trust }) },
    noCodeRequired('his phone is trusted'),
  )
  if (answer.type === 'signed-in') storeTokens(phone, answer)
}
/** Check that nothing changed for Ben. */
const checkAccountOfBen = async (model: AccountModel, bench: TestBench, index: number): Promise<void> => {
  if (index % 2 === 0) await benSignsIn(model, bench)
  else await benSignsInAgain(bench)
}
const thenCheckBen = (
  action: string,
  run: (model: AccountModel, bench: TestBench) => Promise<void>,
): Arbitrary<AccountCommand> =>
  anyIndex.map((index) =>
    alwaysEnabled(async (model, bench) => {
      await run(model, bench)
      model.lastAction = action
      await checkAccountOfBen(model, bench, index)
    }),
  )

/** Ada acts on her own account. */
export const permittedCommands = (context: SearchContext): readonly Arbitrary<AccountCommand>[] => [
  thenCheckBen('wrong codes', async (model, bench) => {
    const { identifier, password } = bench.person('Ada')
    const client = newClient('tablet')
    const begin = { type: 'start-sign-in', identifier, password, client } as const
    const started = await bench.sendStep('Ada signs in on a new tablet', begin, anyAnswer)
    if (started.type !== 'code-required') return
    model.mayBeLocked = true
    const length = bench.parameter('code.length')
    for (let entry = 1; entry <= Math.min(bench.parameter('code.attempts'), 8); entry += 1) {
      const code = String(entry * 7).padStart(length, '0')
      const command = { type: 'enter-code', signIn: started.signIn, code } as const
      await bench.sendStep('Ada enters a wrong code on the tablet', command, refused('nobody was given that code'))
      bench.collapseRepeats((count) => `Ada has entered ${count} wrong codes on the tablet`)
    }
  }),
  thenCheckBen('wrong password', async (model, bench) => {
    model.mayBeLocked = true
    const { identifier, password } = bench.person('Ada')
    await bench.sendStep(
      'Ada signs in on a new tablet with a wrong password',
      { type: 'start-sign-in', identifier, password: `not ${password}`, client: newClient('tablet') },
      refused('the password is wrong'),
    )
  }),
  ...(offers(context, 'password.change')
    ? [
        thenCheckBen('new password', async (_model, bench) => {
          const person = bench.person('Ada')
          const { session, password: currentPassword } = person
          const password = newPassword(bench)
          const command = { type: 'change-password', session, currentPassword, newPassword: password } as const
          // Wrong passwords may have locked the entry.
          const answer = await bench.sendStep('Ada changes the account password', command, anyAnswer)
          if (answer.type !== 'refused') person.password = password
        }),
      ]
    : []),
]

/** Ada tries to act on Ben's account, in her own session. */
export const forbiddenCommands = (context: SearchContext): readonly Arbitrary<AccountCommand>[] => [
  ...(offers(context, 'phones') && context.declaration.edition !== 'two-step'
    ? [
        thenCheckBen('his number', async (_model, bench) => {
          const { session } = bench.person('Ada')
          const { number, phones } = bench.person('Ben')
          await bench.sendStep(
            `Ada removes Ben's number "${number}"`,
            { type: 'remove-phone', session, phone: phones.get(number) ?? '' },
            refused('it is a number of Ben'),
          )
        }),
        thenCheckBen('a code to his number', async (_model, bench) => {
          const { identifier, password } = bench.person('Ada')
          const { number, phones } = bench.person('Ben')
          if (!(await reserveFor(bench, 'Ada'))) return
          const client = newClient('tablet')
          const begin = { type: 'start-sign-in', identifier, password, client } as const
          const started = await bench.sendStep('Ada signs in on a new tablet', begin, anyAnswer)
          if (started.type !== 'code-required') return
          await bench.sendStep(
            "Ada asks on the tablet for a code by text to Ben's number",
            { type: 'send-code', signIn: started.signIn, via: 'text', phone: phones.get(number) ?? '' },
            refused('it is a number of Ben'),
          )
        }),
      ]
    : []),
  ...(offers(context, 'devices') && offers(context, 'sign-in.device')
    ? [
        thenCheckBen('his phone', async (_model, bench) => {
          const { session } = bench.person('Ada')
          const { device = '' } = bench.client('Ben', 'trusted phone')
          const expected = refused('it is a device of Ben')
          const read = { type: 'read-device', session, device } as const
          await bench.sendStep("Ada reads the details of Ben's trusted phone", read, expected)
          const remove = { type: 'remove-device', session, device, confirm: true } as const
          await bench.sendStep("Ada removes Ben's trusted phone", remove, expected)
        }),
      ]
    : []),
  ...(offers(context, 'browser-trust') && context.declaration.edition !== 'two-step'
    ? [
        thenCheckBen('her browser', async (model, bench) => {
          if (!model.browserTrusted) {
            if (model.mayBeLocked) return
            const sentence = 'Ada has signed in on a new browser and trusts it'
            await signInOnNewClient(bench, 'Ada', 'browser', { trusting: true, sentence, passed: () => {} })
            model.browserTrusted = true
          }
          const { client, trust } = bench.client('Ada', 'browser')
          const { identifier, password } = bench.person('Ben')
          await bench.sendStep(
            "Ben signs in on Ada's browser",
            { type: 'start-sign-in', identifier, password, client, ...(trust === undefined ? {} : { trust }) },
            codeRequired('it is trusted for Ada alone'),
          )
        }),
      ]
    : []),
  ...(offers(context, 'code.on-demand') &&
  offers(context, 'sign-in.device') &&
  context.declaration.edition !== 'two-step'
    ? [
        thenCheckBen('her code', async (model, bench) => {
          const attempts = bench.parameter('code.attempts')
          if (attempts > 0 && model.wrongCodesOfBen + 1 >= attempts) return
          model.wrongCodesOfBen += 1
          const { session = '' } = bench.client('Ada', 'trusted phone')
          const made = await bench.sendStep(
            'Ada generates a code on her trusted phone',
            { type: 'generate-code', session },
            anyAnswer,
          )
          if (made.type === 'refused') return
          const { identifier, password } = bench.person('Ben')
          const started = await bench.sendStep(
            'Ben signs in on a new tablet',
            { type: 'start-sign-in', identifier, password, client: newClient('tablet') },
            codeRequired('his password is right and the tablet is new'),
          )
          const signIn = started.type === 'code-required' ? started.signIn : ''
          const command = { type: 'enter-code', signIn, code: made.code } as const
          await bench.sendStep('Ben enters that code on the tablet', command, refused('it is a code of Ada'))
        }),
      ]
    : []),
]

/** Ben's programs keep working, whatever Ada does with hers. */
export const programCommands = (context: SearchContext): readonly Arbitrary<AccountCommand>[] =>
  offers(context, 'app-passwords')
    ? [
        anyIndex.map((index) =>
          alwaysEnabled<AccountModel>(async (model, bench) => {
            const ada = bench.person('Ada')
            const ben = bench.person('Ben')
            const max = bench.declaration.parameters['apppw.label_max']
            const label = fittingLabel(`Program ${model.programs.length + 1}`, max)
            const asks = bench.declaration.parameters['apppw.reauth'] !== false
            const again = asks ? { identifier: ben.identifier, password: ben.password } : {}
            if (model.programs.length >= Math.min(bench.parameter('apppw.limit'), 3)) return
            const made = await bench.sendStep(
              `Ben generates an app-specific password for "${label}"`,
              { type: 'create-app-password', session: ben.session, label, ...again },
              accepted('he has room for it'),
            )
            if (made.type === 'refused') return
            model.programs.push(label)
            const revoke = { type: 'revoke-all-app-passwords', session: ada.session } as const
            if (index % 2 === 0) await bench.sendStep('Ada revokes all app-specific passwords', revoke, anyAnswer)
            else {
              await bench.sendStep(
                `"${label}" signs in to "mail" as Ada with Ben's app-specific password for "${label}"`,
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
            await bench.sendStep(
              `"${label}" signs in to "mail" as Ben with the app-specific password for "${label}"`,
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
