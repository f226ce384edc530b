import fc, { type Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { askForRecovery, finishRecovery } from '../recoveries/recovering.ts'
import { newPassword } from '../stories/cast.ts'
import { always, choice, edgeOffset, pick, side, when } from '../stories/deeds.ts'
import { accepted, refused } from '../stories/expected.ts'
import { type Deed, movesClock } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import type { AppPasswordModel } from './app-password-model.ts'

type AppDeed = Deed<AppPasswordModel>
type Entry = AppPasswordModel['entries'][number]
type Held = { readonly id: string; readonly secret: string; session?: string }

/** The passwords themselves, and the sessions of programs, by label; of one story. */
const held = new WeakMap<Stage, Map<string, Held>>()
const heldIn = (stage: Stage): Map<string, Held> => {
  const known = held.get(stage) ?? new Map<string, Held>()
  held.set(stage, known)
  return known
}
const heldFor = (stage: Stage, { label }: Entry): Held => {
  const one = heldIn(stage).get(label)
  if (!one) throw new Error(`no password for ${label} was made in this story`)
  return one
}
/** Labels are new each time; Ben's programs have names of their own. */
const labelFor = (model: AppPasswordModel, owner: string): string => {
  const nth = model.entries.filter((entry) => entry.owner === owner).length + 1
  return owner === 'Ada' ? `App ${nth}` : `Program ${nth}`
}

const make = async (model: AppPasswordModel, stage: Stage, owner: string): Promise<void> => {
  if (!model.pageOpen(owner)) return
  const { session, identifier, password } = stage.actor(owner)
  const label = labelFor(model, owner)
  const again = stage.declaration.parameters['apppw.reauth'] === false ? {} : { identifier, password }
  const command = { type: 'create-app-password', session, label, ...again } as const
  const first = stage.told.length === model.entries.length
  const answer = await stage.ask(
    `${owner} generates an app-specific password for "${label}"`,
    command,
    model.make(owner),
  )
  if (answer.type === 'refused') return
  if (first && owner === 'Ada') stage.fold((count) => `${owner} holds ${count} app-specific passwords`, 'holds')
  heldIn(stage).set(label, { id: answer.appPassword, secret: answer.secret })
  model.made(owner, label)
}

const use = async (model: AppPasswordModel, stage: Stage, entry: Entry, as: string): Promise<void> => {
  const one = heldFor(stage, entry)
  const { identifier } = stage.actor(as)
  const whose = entry.owner === as ? '' : `of ${entry.owner} `
  const answer = await stage.ask(
    `"${entry.label}" signs in to mail as ${as} with the app-specific password ${whose}for "${entry.label}"`,
    { type: 'sign-in-program', identifier, password: one.secret, service: 'mail', program: entry.label },
    model.use(entry, as),
  )
  if (answer.type === 'refused') return model.failed(as)
  one.session = answer.session
  return model.used(entry)
}

const read = async (model: AppPasswordModel, stage: Stage, entry: Entry): Promise<void> => {
  const { session = '' } = heldFor(stage, entry)
  const command = { type: 'use-service', session, service: 'mail' } as const
  await stage.ask(`"${entry.label}" reads the mail of ${entry.owner}`, command, model.read(entry))
}

const revoke = async (model: AppPasswordModel, stage: Stage, entry: Entry): Promise<void> => {
  if (!model.pageOpen(entry.owner)) return
  const { id } = heldFor(stage, entry)
  const { session } = stage.actor(entry.owner)
  const sentence = `${entry.owner} revokes the app-specific password for "${entry.label}"`
  await stage.ask(sentence, { type: 'revoke-app-password', session, appPassword: id }, model.revoke(entry))
  model.revoked(entry)
}

const revokeAll = async (model: AppPasswordModel, stage: Stage, owner: string): Promise<void> => {
  if (!model.pageOpen(owner)) return
  const { session } = stage.actor(owner)
  const expected = accepted('the owner may revoke all')
  await stage.ask(
    `${owner} revokes all app-specific passwords`,
    { type: 'revoke-all-app-passwords', session },
    expected,
  )
  model.allRevoked(owner)
}

/** A password that was made, by anybody; one is made where there is none. */
const known = async (model: AppPasswordModel, stage: Stage, which: number): Promise<Entry | undefined> => {
  if (model.entries.length === 0 && model.pageOpen('Ada')) await make(model, stage, 'Ada')
  return pick(model.entries.toReversed(), which)
}
const standing = async (model: AppPasswordModel, stage: Stage, which: number): Promise<Entry | undefined> => {
  if (model.active('Ada').length === 0 && model.pageOpen('Ada')) await make(model, stage, 'Ada')
  return pick(model.active('Ada'), which)
}
/** The lock on programs ends first, where time can be moved; a locked account shows nothing more. */
const unlocked = async (model: AppPasswordModel, stage: Stage, name: string): Promise<void> => {
  const ahead = model.lockedFor(name)
  if (ahead === 0 || !stage.movesClock) return
  await stage.wait(ahead)
  model.now += ahead
}

const owner = fc.constantFrom('Ada', 'Ada', 'Ada', 'Ben')

export const making = (): Arbitrary<AppDeed> =>
  owner.map((name) =>
    when(
      (model) => model.pageOpen(name),
      (model, stage) => make(model, stage, name),
    ),
  )

/** As many as there is room for, one less, or one more. */
export const makingToTheLimit = (): Arbitrary<AppDeed> =>
  fc.tuple(owner, fc.constantFrom(1, 0, -1)).map(([name, offset]) =>
    when(
      (model) => model.pageOpen(name) && model.rules.limit <= 25,
      async (model, stage) => {
        stage.boundary(side('limit', offset))
        for (let left = model.room(name) + offset; left > 0; left -= 1) await make(model, stage, name)
      },
    ),
  )

export const using = (): Arbitrary<AppDeed> =>
  fc.tuple(choice, fc.constantFrom('own', 'own', 'other')).map(([which, as]) =>
    always(async (model, stage) => {
      const entry = await known(model, stage, which)
      if (!entry) return
      const name = as === 'own' ? entry.owner : entry.owner === 'Ada' ? 'Ben' : 'Ada'
      await unlocked(model, stage, name)
      await use(model, stage, entry, name)
    }),
  )

/** A program signs in, then its password goes, then it reads and signs in again. */
export const losing = (): Arbitrary<AppDeed> =>
  fc.tuple(choice, fc.constantFrom('revoked', 'all', 'changed')).map(([which, how]) =>
    when(
      (model) => model.pageOpen('Ada'),
      async (model, stage) => {
        const entry = await standing(model, stage, which)
        if (!entry) return
        await unlocked(model, stage, 'Ada')
        await use(model, stage, entry, 'Ada')
        if (how === 'revoked') await revoke(model, stage, entry)
        else if (how === 'all') await revokeAll(model, stage, 'Ada')
        else await change(model, stage, 'Ada')
        await read(model, stage, entry)
        await use(model, stage, entry, 'Ada')
      },
    ),
  )

export const reading = (): Arbitrary<AppDeed> =>
  choice.map((which) =>
    when(
      (model) => model.entries.some(({ session }) => session !== 'none'),
      async (model, stage) => {
        const entry = pick(
          model.entries.filter(({ session }) => session !== 'none'),
          which,
        )
        if (entry) await read(model, stage, entry)
      },
    ),
  )

export const revoking = (): Arbitrary<AppDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const entry = await known(model, stage, which)
      if (entry && model.pageOpen(entry.owner)) await revoke(model, stage, entry)
    }),
  )

export const revokingAll = (): Arbitrary<AppDeed> =>
  owner.map((name) =>
    when(
      (model) => model.pageOpen(name),
      (model, stage) => revokeAll(model, stage, name),
    ),
  )

const change = async (model: AppPasswordModel, stage: Stage, name: string): Promise<void> => {
  if (!model.pageOpen(name)) return
  const actor = stage.actor(name)
  const password = newPassword()
  const { session, password: currentPassword } = actor
  const command = { type: 'change-password', session, currentPassword, newPassword: password } as const
  await stage.ask(`${name} changes the account password`, command, accepted('the current password is right'))
  actor.password = password
  model.passwordChanged(name)
}
export const changing = (): Arbitrary<AppDeed> =>
  owner.map((name) =>
    when(
      (model) => model.pageOpen(name),
      (model, stage) => change(model, stage, name),
    ),
  )

/** Where the service knows trusted devices that reset; the session of the account page ends with it. */
export const resetting = ({ declaration }: Ground): readonly Arbitrary<AppDeed>[] =>
  declaration.capabilities['password.device-reset'].state === 'absent'
    ? []
    : [
        fc.constant(
          when<AppPasswordModel>(
            (model) => model.pageOpen('Ada') && model.phoneTrusted && model.entries.length > 0,
            async (model, stage) => {
              const actor = stage.actor('Ada')
              const password = newPassword()
              const { session = '' } = stage.seat('Ada', 'trusted phone')
              await stage.ask(
                'Ada resets the account password on her trusted phone',
                { type: 'reset-password', session, newPassword: password },
                accepted('the phone is trusted'),
              )
              actor.password = password
              model.passwordChanged('Ada')
              model.account('Ada').pageEnded = true
              for (const entry of model.entries.filter((one) => one.owner === 'Ada').slice(-2)) {
                await unlocked(model, stage, 'Ada')
                await use(model, stage, entry, 'Ada')
              }
            },
          ),
        ),
      ]

/** Where a recovery revokes them, after one nothing of before works. */
export const recovering = ({ declaration, settings }: Ground): readonly Arbitrary<AppDeed>[] => {
  const revokes = settings['recovery.revokes_app_passwords'] ?? declaration.parameters['recovery.revokes_app_passwords']
  if (declaration.capabilities.recovery.state === 'absent' || revokes !== true || !movesClock({ declaration }))
    return []
  return [
    fc.constant(
      when<AppPasswordModel>(
        ({ entries }) => entries.some(({ active, owner: name }) => active && name === 'Ada'),
        async (model, stage) => {
          const expected = accepted('anybody may ask')
          const id = await askForRecovery(stage, { ground: 'cannot-sign-in', information: 'little', expected })
          if (id === undefined) return
          const seconds = stage.parameter('recovery.delay_with_little_evidence')
          await stage.wait(seconds)
          model.now += seconds
          if (!(await finishRecovery(stage, id, accepted('its wait is over')))) return
          model.recovered()
          for (const entry of model.entries.filter((one) => one.owner === 'Ada').slice(-2)) {
            await unlocked(model, stage, 'Ada')
            await use(model, stage, entry, 'Ada')
          }
        },
      ),
    ),
  ]
}

/** The account password in the place of an app-specific one. */
export const usingTheAccountPassword = (): Arbitrary<AppDeed> =>
  fc.constant(
    always(async (model, stage) => {
      await unlocked(model, stage, 'Ada')
      const { identifier, password } = stage.actor('Ada')
      await stage.ask(
        '"Mail program" signs in to mail as Ada with the account password',
        { type: 'sign-in-program', identifier, password, service: 'mail', program: 'Mail program' },
        refused('programs need an app-specific password'),
      )
      model.failed('Ada')
    }),
  )

/** Programs offer revoked passwords until they are locked; then one that stands. */
export const exhausting = (): Arbitrary<AppDeed> =>
  fc.tuple(choice, edgeOffset).map(([which, offset]) =>
    when(
      ({ rules, entries }) => rules.attempts > 0 && rules.attempts <= 20 && entries.some(({ active }) => !active),
      async (model, stage) => {
        const gone = pick(
          model.entries.filter(({ active, owner: name }) => !active && name === 'Ada'),
          which,
        )
        if (!gone) return
        await unlocked(model, stage, 'Ada')
        stage.boundary(side('lock on programs', offset))
        for (let left = model.rules.attempts - model.account('Ada').wrong + offset; left > 0; left -= 1) {
          await use(model, stage, gone, 'Ada')
        }
        const entry = pick(model.active('Ada'), which)
        if (entry) await use(model, stage, entry, 'Ada')
      },
    ),
  )
