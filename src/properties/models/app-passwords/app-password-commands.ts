import fc, { type Arbitrary } from 'fast-check'
import { fittingLabel } from '../../fixture/fitting-label.ts'
import { newPassword } from '../../fixture/people.ts'
import {
  alwaysEnabled,
  anyIndex,
  boundaryAt,
  boundaryOffset,
  enabledWhen,
  pick,
} from '../../model-based/command-builders.ts'
import { accepted, refused } from '../../model-based/expected-answer.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import { finishRecovery, startRecovery } from '../recoveries/recovery-actions.ts'
import type { AppPasswordModel } from './app-password-model.ts'

type AppPasswordCommand = ModelCommand<AppPasswordModel>
type Entry = AppPasswordModel['entries'][number]
type HeldPassword = { readonly id: string; readonly secret: string; session?: string }

/** The secrets and the sessions of programs, by test bench and label. */
const held = new WeakMap<TestBench, Map<string, HeldPassword>>()
const heldIn = (bench: TestBench): Map<string, HeldPassword> => {
  const known = held.get(bench) ?? new Map<string, HeldPassword>()
  held.set(bench, known)
  return known
}
const heldFor = (bench: TestBench, { label }: Entry): HeldPassword => {
  const one = heldIn(bench).get(label)
  if (!one) throw new Error(`no password for ${label} was made in this run`)
  return one
}
/** A new label; Ada and Ben have different ones. */
const labelFor = (model: AppPasswordModel, bench: TestBench, owner: string): string => {
  const nth = model.entries.filter((entry) => entry.owner === owner).length + 1
  const label = owner === 'Ada' ? `App ${nth}` : `Program ${nth}`
  return fittingLabel(label, bench.declaration.parameters['apppw.label_max'])
}

const make = async (model: AppPasswordModel, bench: TestBench, owner: string): Promise<void> => {
  if (!model.pageSessionOpen(owner)) return
  const { session, identifier, password } = bench.person(owner)
  const label = labelFor(model, bench, owner)
  const again = bench.declaration.parameters['apppw.reauth'] === false ? {} : { identifier, password }
  const command = { type: 'create-app-password', session, label, ...again } as const
  const first = bench.trace.length === model.entries.length
  const answer = await bench.sendStep(
    `${owner} generates an app-specific password for "${label}"`,
    command,
    model.make(owner),
  )
  if (answer.type === 'refused') return
  if (first && owner === 'Ada')
    bench.collapseRepeats((count) => `${owner} holds ${count} app-specific passwords`, 'holds')
  heldIn(bench).set(label, { id: answer.appPassword, secret: answer.secret })
  model.made(owner, label)
}

const use = async (model: AppPasswordModel, bench: TestBench, entry: Entry, as: string): Promise<void> => {
  const one = heldFor(bench, entry)
  const { identifier } = bench.person(as)
  const whose = entry.owner === as ? '' : `of ${entry.owner} `
  const answer = await bench.sendStep(
    `"${entry.label}" signs in to "mail" as ${as} with the app-specific password ${whose}for "${entry.label}"`,
    { type: 'sign-in-program', identifier, password: one.secret, service: 'mail', program: entry.label },
    model.use(entry, as),
  )
  if (answer.type === 'refused') return model.failed(as)
  one.session = answer.session
  return model.used(entry)
}

const read = async (model: AppPasswordModel, bench: TestBench, entry: Entry): Promise<void> => {
  const { session = '' } = heldFor(bench, entry)
  const command = { type: 'use-service', session, service: 'mail' } as const
  await bench.sendStep(`"${entry.label}" reads ${entry.owner}'s "mail"`, command, model.read(entry))
}

const revoke = async (model: AppPasswordModel, bench: TestBench, entry: Entry): Promise<void> => {
  if (!model.pageSessionOpen(entry.owner)) return
  const { id } = heldFor(bench, entry)
  const { session } = bench.person(entry.owner)
  const sentence = `${entry.owner} revokes the app-specific password for "${entry.label}"`
  await bench.sendStep(sentence, { type: 'revoke-app-password', session, appPassword: id }, model.revoke(entry))
  model.revoked(entry)
}

const revokeAll = async (model: AppPasswordModel, bench: TestBench, owner: string): Promise<void> => {
  if (!model.pageSessionOpen(owner)) return
  const { session } = bench.person(owner)
  const expected = accepted('the owner may revoke all')
  await bench.sendStep(
    `${owner} revokes all app-specific passwords`,
    { type: 'revoke-all-app-passwords', session },
    expected,
  )
  model.allRevoked(owner)
}

/** One of all passwords; one is made where there is none. */
const knownEntry = async (model: AppPasswordModel, bench: TestBench, which: number): Promise<Entry | undefined> => {
  if (model.entries.length === 0 && model.pageSessionOpen('Ada')) await make(model, bench, 'Ada')
  return pick(model.entries.toReversed(), which)
}
const activeEntry = async (model: AppPasswordModel, bench: TestBench, which: number): Promise<Entry | undefined> => {
  if (model.active('Ada').length === 0 && model.pageSessionOpen('Ada')) await make(model, bench, 'Ada')
  return pick(model.active('Ada'), which)
}
/** Move the clock past the lock on programs, where that is possible. */
const waitForUnlock = async (model: AppPasswordModel, bench: TestBench, name: string): Promise<void> => {
  const ahead = model.lockedFor(name)
  if (ahead === 0 || !bench.canMoveClock) return
  await bench.wait(ahead)
  model.now += ahead
}

const anyOwner = fc.constantFrom('Ada', 'Ada', 'Ada', 'Ben')

export const createCommand = (): Arbitrary<AppPasswordCommand> =>
  anyOwner.map((name) =>
    enabledWhen(
      (model) => model.pageSessionOpen(name),
      (model, bench) => make(model, bench, name),
    ),
  )

/** Up to the limit, one less, or one more. */
export const createToLimitCommand = (): Arbitrary<AppPasswordCommand> =>
  fc.tuple(anyOwner, fc.constantFrom(1, 0, -1)).map(([name, offset]) =>
    enabledWhen(
      (model) => model.pageSessionOpen(name) && model.rules.limit <= 25,
      async (model, bench) => {
        bench.hitBoundary(boundaryAt('limit', offset))
        for (let left = model.room(name) + offset; left > 0; left -= 1) await make(model, bench, name)
      },
    ),
  )

export const useCommand = (): Arbitrary<AppPasswordCommand> =>
  fc.tuple(anyIndex, fc.constantFrom('own', 'own', 'other')).map(([which, as]) =>
    alwaysEnabled(async (model, bench) => {
      const entry = await knownEntry(model, bench, which)
      if (!entry) return
      const name = as === 'own' ? entry.owner : entry.owner === 'Ada' ? 'Ben' : 'Ada'
      await waitForUnlock(model, bench, name)
      await use(model, bench, entry, name)
    }),
  )

/** A program signs in, its password is revoked, then it reads and signs in again. */
export const useThenRevokeCommand = (): Arbitrary<AppPasswordCommand> =>
  fc.tuple(anyIndex, fc.constantFrom('revoked', 'all', 'changed')).map(([which, how]) =>
    enabledWhen(
      (model) => model.pageSessionOpen('Ada'),
      async (model, bench) => {
        const entry = await activeEntry(model, bench, which)
        if (!entry) return
        await waitForUnlock(model, bench, 'Ada')
        await use(model, bench, entry, 'Ada')
        if (how === 'revoked') await revoke(model, bench, entry)
        else if (how === 'all') await revokeAll(model, bench, 'Ada')
        else await change(model, bench, 'Ada')
        await read(model, bench, entry)
        await use(model, bench, entry, 'Ada')
      },
    ),
  )

export const readCommand = (): Arbitrary<AppPasswordCommand> =>
  anyIndex.map((which) =>
    enabledWhen(
      (model) => model.entries.some(({ session }) => session !== 'none'),
      async (model, bench) => {
        const entry = pick(
          model.entries.filter(({ session }) => session !== 'none'),
          which,
        )
        if (entry) await read(model, bench, entry)
      },
    ),
  )

export const revokeCommand = (): Arbitrary<AppPasswordCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const entry = await knownEntry(model, bench, which)
      if (entry && model.pageSessionOpen(entry.owner)) await revoke(model, bench, entry)
    }),
  )

export const revokeAllCommand = (): Arbitrary<AppPasswordCommand> =>
  anyOwner.map((name) =>
    enabledWhen(
      (model) => model.pageSessionOpen(name),
      (model, bench) => revokeAll(model, bench, name),
    ),
  )

const change = async (model: AppPasswordModel, bench: TestBench, name: string): Promise<void> => {
  if (!model.pageSessionOpen(name)) return
  const person = bench.person(name)
  const password = newPassword(bench)
  const { session, password: currentPassword } = person
  const command = { type: 'change-password', session, currentPassword, newPassword: password } as const
  await bench.sendStep(`${name} changes the account password`, command, accepted('the current password is right'))
  person.password = password
  model.passwordChanged(name)
}
export const changePasswordCommand = (): Arbitrary<AppPasswordCommand> =>
  anyOwner.map((name) =>
    enabledWhen(
      (model) => model.pageSessionOpen(name),
      (model, bench) => change(model, bench, name),
    ),
  )

/** Where a trusted device can reset the password; that ends the session of the account page. */
export const resetPasswordCommands = ({ declaration }: SearchContext): readonly Arbitrary<AppPasswordCommand>[] =>
  declaration.capabilities['password.device-reset'].state === 'absent'
    ? []
    : [
        fc.constant(
          enabledWhen<AppPasswordModel>(
            (model) => model.pageSessionOpen('Ada') && model.phoneTrusted && model.entries.length > 0,
            async (model, bench) => {
              const person = bench.person('Ada')
              const password = newPassword(bench)
              const { session = '' } = bench.client('Ada', 'trusted phone')
              await bench.sendStep(
                'Ada resets the account password on her trusted phone',
                { type: 'reset-password', session, newPassword: password },
                accepted('the phone is trusted'),
              )
              person.password = password
              model.passwordChanged('Ada')
              model.account('Ada').pageSessionEnded = true
              for (const entry of model.entries.filter((one) => one.owner === 'Ada').slice(-2)) {
                await waitForUnlock(model, bench, 'Ada')
                await use(model, bench, entry, 'Ada')
              }
            },
          ),
        ),
      ]

/** Where a recovery revokes app-specific passwords. */
export const recoverCommands = ({ declaration, settings }: SearchContext): readonly Arbitrary<AppPasswordCommand>[] => {
  const revokes = settings['recovery.revokes_app_passwords'] ?? declaration.parameters['recovery.revokes_app_passwords']
  if (declaration.capabilities.recovery.state === 'absent' || revokes !== true || !canMoveClock({ declaration }))
    return []
  return [
    fc.constant(
      enabledWhen<AppPasswordModel>(
        ({ entries }) => entries.some(({ active, owner: name }) => active && name === 'Ada'),
        async (model, bench) => {
          const expected = accepted('anybody may ask')
          const id = await startRecovery(bench, { ground: 'cannot-sign-in', information: 'little', expected })
          if (id === undefined) return
          const seconds = bench.parameter('recovery.delay_with_little_evidence')
          await bench.wait(seconds)
          model.now += seconds
          if (!(await finishRecovery(bench, id, accepted('its wait is over')))) return
          model.recovered()
          for (const entry of model.entries.filter((one) => one.owner === 'Ada').slice(-2)) {
            await waitForUnlock(model, bench, 'Ada')
            await use(model, bench, entry, 'Ada')
          }
        },
      ),
    ),
  ]
}

/** The account password instead of an app-specific one. */
export const useAccountPasswordCommand = (): Arbitrary<AppPasswordCommand> =>
  fc.constant(
    alwaysEnabled(async (model, bench) => {
      await waitForUnlock(model, bench, 'Ada')
      const { identifier, password } = bench.person('Ada')
      await bench.sendStep(
        '"Mail program" signs in to "mail" as Ada with the account password',
        { type: 'sign-in-program', identifier, password, service: 'mail', program: 'Mail program' },
        refused('programs need an app-specific password'),
      )
      model.failed('Ada')
    }),
  )

/** A program signs in with a revoked password up to the lock, then with an active one. */
export const exhaustAttemptsCommand = (): Arbitrary<AppPasswordCommand> =>
  fc.tuple(anyIndex, boundaryOffset).map(([which, offset]) =>
    enabledWhen(
      ({ rules, entries }) => rules.attempts > 0 && rules.attempts <= 20 && entries.some(({ active }) => !active),
      async (model, bench) => {
        const gone = pick(
          model.entries.filter(({ active, owner: name }) => !active && name === 'Ada'),
          which,
        )
        if (!gone) return
        await waitForUnlock(model, bench, 'Ada')
        bench.hitBoundary(boundaryAt('lock on programs', offset))
        for (let left = model.rules.attempts - model.account('Ada').wrong + offset; left > 0; left -= 1) {
          await use(model, bench, gone, 'Ada')
        }
        const entry = pick(model.active('Ada'), which)
        if (entry) await use(model, bench, entry, 'Ada')
      },
    ),
  )
