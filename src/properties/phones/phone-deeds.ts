import fc, { type Arbitrary } from 'fast-check'
import { newClient } from '../stories/cast.ts'
import { always, choice, edgeOffset, pick, side } from '../stories/deeds.ts'
import { codeAskedFor, either, refused } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import type { PhoneModel } from './phone-model.ts'

type PhoneDeed = Deed<PhoneModel>

/** Numbers that Ada has lines for, beside the one that she begins with. */
const more = ['+12025550111', '+12025550112', '+12025550113', '+12025550114'] as const
const all = (stage: Stage): readonly string[] => [stage.actor('Ada').number, ...more]

const wait = async (model: PhoneModel, stage: Stage, seconds: number): Promise<void> => {
  await stage.wait(seconds)
  model.now += seconds
}
/** Messages are limited; the window is waited out where that can be. False where it cannot. */
const maySend = async (model: PhoneModel, stage: Stage): Promise<boolean> => {
  if (model.maySend()) return true
  if (!stage.movesClock) return false
  await wait(model, stage, model.rules.sendWindow)
  return true
}

const add = async (model: PhoneModel, stage: Stage, number: string): Promise<void> => {
  if (!(await maySend(model, stage)) || !model.pageOpen) return
  const { session, phones } = stage.actor('Ada')
  const command = { type: 'add-phone', session, number, method: 'text' } as const
  const answer = await stage.ask(`Ada adds the number "${number}" by text`, command, model.add(number))
  if (answer.type === 'refused') return
  phones.set(number, answer.phone)
  model.added(number)
}

const verify = async (model: PhoneModel, stage: Stage, number: string): Promise<void> => {
  const expected = model.verify(number)
  if (!model.pageOpen || (model.atRisk() && expected.text === 'refused')) return
  const { session, phones } = stage.actor('Ada')
  const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
  const code = messages.at(-1)?.code ?? ''
  const answer = await stage.ask(
    `Ada verifies the number "${number}" with the code sent to "${number}"`,
    { type: 'verify-phone', session, phone: phones.get(number) ?? '', code },
    expected,
  )
  if (answer.type === 'refused') model.wrong += 1
  else model.verified(number)
}

const remove = async (model: PhoneModel, stage: Stage, number: string): Promise<void> => {
  if (!model.pageOpen) return
  const { session, phones } = stage.actor('Ada')
  const command = { type: 'remove-phone', session, phone: phones.get(number) ?? '' } as const
  const unverified = model.state(number) === 'waits' && model.with('trusted', all(stage)).length === 0
  const answer = await stage.ask(
    `Ada removes the number "${number}"`,
    command,
    unverified ? either : model.remove(number),
  )
  if (answer.type !== 'refused') model.removed(number)
}

/** A number of which more than a word is known; one is added where there is none. */
const waitingNumber = async (model: PhoneModel, stage: Stage, which: number): Promise<string | undefined> => {
  const known = pick(model.with('waits', all(stage)), which)
  if (known !== undefined) return known
  const free = pick([...model.with('never', all(stage)), ...model.with('removed', all(stage))], which)
  if (free !== undefined) await add(model, stage, free)
  return pick(model.with('waits', all(stage)), which)
}
const spareNumber = async (model: PhoneModel, stage: Stage, which: number): Promise<string | undefined> => {
  const number = await waitingNumber(model, stage, which)
  if (number !== undefined && model.now - (model.phones.get(number)?.sentAt ?? 0) < model.rules.codeLife) {
    await verify(model, stage, number)
  }
  return pick(model.with('trusted', more), which)
}

/** A number like the others, or one of them again. */
export const adding = (): Arbitrary<PhoneDeed> =>
  choice.map((which) => always(async (model, stage) => add(model, stage, pick(all(stage), which) ?? more[0])))

/** Up to the limit, or one more. */
export const addingToTheLimit = (): Arbitrary<PhoneDeed> =>
  fc.constantFrom(1, 0).map((offset) =>
    always(async (model, stage) => {
      if (model.rules.most > 4) return
      stage.boundary(side('limit of numbers', offset))
      for (let left = model.rules.most - model.onFile() + offset; left > 0; left -= 1) {
        const free = [...model.with('never', all(stage)), ...model.with('removed', all(stage))][0]
        if (free !== undefined) await add(model, stage, free)
      }
    }),
  )

export const verifying = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const number = await waitingNumber(model, stage, which)
      if (number !== undefined) await verify(model, stage, number)
    }),
  )

/** Its code comes late: at the end of its life, or when the number waits no longer. */
export const verifyingLate = (): Arbitrary<PhoneDeed> =>
  fc.tuple(choice, edgeOffset, fc.constantFrom('code', 'number')).map(([which, offset, what]) =>
    always(async (model, stage) => {
      const number = await waitingNumber(model, stage, which)
      const phone = number === undefined ? undefined : model.phones.get(number)
      if (number === undefined || !phone) return
      const ahead = what === 'code' ? phone.sentAt + model.rules.codeLife - model.now : model.left(number)
      if (ahead <= 1) return
      stage.boundary(side(what === 'code' ? 'end of the life of a code' : 'end of the wait of a number', offset))
      await wait(model, stage, ahead + offset)
      if (what === 'code') return verify(model, stage, number)
      await add(model, stage, number)
    }),
  )

export const verifyingWrongly = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      if (model.atRisk()) return
      const number = await waitingNumber(model, stage, which)
      if (number === undefined || !model.pageOpen) return
      const { session, phones } = stage.actor('Ada')
      const given = new Set((await stage.deliveries(() => true)).map(({ code }) => code))
      const length = stage.parameter('code.length')
      const code = ['7', '14', '21', '28'].map((one) => one.padStart(length, '0')).find((one) => !given.has(one)) ?? ''
      await stage.ask(
        `Ada verifies the number "${number}" with a wrong code`,
        { type: 'verify-phone', session, phone: phones.get(number) ?? '', code },
        refused('the code is wrong'),
      )
      model.wrong += 1
      await signInAt(model, stage, number)
    }),
  )

/** A sign-in that wants its code there. */
const signInAt = async (model: PhoneModel, stage: Stage, number: string): Promise<string | undefined> => {
  if (!(await maySend(model, stage))) return undefined
  const { identifier, password, phones } = stage.actor('Ada')
  const client = newClient('browser')
  const begun = await stage.ask(
    'Ada signs in on a new browser',
    { type: 'start-sign-in', identifier, password, client },
    codeAskedFor('the password alone is not enough on a new client'),
  )
  const signIn = begun.type === 'code-required' ? begun.signIn : ''
  const answer = await stage.ask(
    `Ada asks on the browser for a code by text to "${number}"`,
    { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
    model.use(number),
  )
  if (answer.type !== 'refused') model.sent()
  return signIn
}
export const usingAny = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const number = pick([...model.phones.keys()], which)
      if (number !== undefined) await signInAt(model, stage, number)
    }),
  )

/** A number that waits, or that is gone, is asked for a code. */
export const usingUntrusted = (): Arbitrary<PhoneDeed> =>
  fc.tuple(choice, fc.constantFrom('waits', 'removed')).map(([which, state]) =>
    always(async (model, stage) => {
      const number = await (state === 'waits' ? waitingNumber : spareNumber)(model, stage, which)
      if (number === undefined) return
      if (state === 'removed') await remove(model, stage, number)
      await signInAt(model, stage, number)
    }),
  )

/** A code is on its way when its number is removed. */
export const removingMeanwhile = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const number = await spareNumber(model, stage, which)
      if (number === undefined || model.state(number) !== 'trusted') return
      const signIn = await signInAt(model, stage, number)
      if (signIn === undefined) return
      await remove(model, stage, number)
      if (model.state(number) !== 'removed' || model.atRisk()) return
      const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
      const code = messages.at(-1)?.code ?? ''
      await stage.ask(
        `Ada enters the code sent to "${number}" on the browser`,
        { type: 'enter-code', signIn, code },
        refused('the number that it went to is gone'),
      )
      model.wrong += 1
    }),
  )

export const removing = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const number = pick([...model.phones.keys()], which)
      if (number !== undefined) await remove(model, stage, number)
    }),
  )

/** One trusted number after another, down to the last. */
export const removingAll = (): Arbitrary<PhoneDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      stage.boundary('last trusted number')
      const trusted = model.with('trusted', all(stage))
      const order = which % 2 === 0 ? trusted : trusted.toReversed()
      for (const number of order) await remove(model, stage, number)
    }),
  )
