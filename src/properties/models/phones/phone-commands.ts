import fc, { type Arbitrary } from 'fast-check'
import { newClient } from '../../fixture/people.ts'
import { alwaysEnabled, anyIndex, boundaryAt, boundaryOffset, pick } from '../../model-based/command-builders.ts'
import { anyAnswer, codeRequired, refused } from '../../model-based/expected-answer.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { PhoneModel } from './phone-model.ts'

type PhoneCommand = ModelCommand<PhoneModel>

/** Numbers that Ada can receive messages at, beside her first one. */
const otherNumbers = ['+12025550111', '+12025550112', '+12025550113', '+12025550114'] as const
const allNumbers = (bench: TestBench): readonly string[] => [bench.person('Ada').number, ...otherNumbers]

const wait = async (model: PhoneModel, bench: TestBench, seconds: number): Promise<void> => {
  await bench.wait(seconds)
  model.now += seconds
}
/** Wait for the window of messages to end, where the limit is reached. False where the clock cannot be moved. */
const maySend = async (model: PhoneModel, bench: TestBench): Promise<boolean> => {
  if (model.maySend()) return true
  if (!bench.canMoveClock) return false
  await wait(model, bench, model.rules.sendWindow)
  return true
}

const add = async (model: PhoneModel, bench: TestBench, number: string): Promise<void> => {
  if (!(await maySend(model, bench)) || !model.pageSessionOpen) return
  const { session, phones } = bench.person('Ada')
  const command = { type: 'add-phone', session, number, method: 'text' } as const
  const answer = await bench.sendStep(`Ada adds the number "${number}" by text`, command, model.add(number))
  if (answer.type === 'refused') return
  phones.set(number, answer.phone)
  model.added(number)
}

const verify = async (model: PhoneModel, bench: TestBench, number: string): Promise<void> => {
  const expected = model.verify(number)
  if (!model.pageSessionOpen || (model.lastAttempt() && expected.text === 'refused')) return
  const { session, phones } = bench.person('Ada')
  const messages = await bench.deliveries(({ to, code }) => to === number && code !== undefined)
  const code = messages.at(-1)?.code ?? ''
  const answer = await bench.sendStep(
    `Ada verifies the number "${number}" with the code sent to "${number}"`,
    { type: 'verify-phone', session, phone: phones.get(number) ?? '', code },
    expected,
  )
  if (answer.type === 'refused') model.wrong += 1
  else model.verified(number)
}

const remove = async (model: PhoneModel, bench: TestBench, number: string): Promise<void> => {
  if (!model.pageSessionOpen) return
  const { session, phones } = bench.person('Ada')
  const command = { type: 'remove-phone', session, phone: phones.get(number) ?? '' } as const
  const unverified = model.state(number) === 'waits' && model.numbersIn('trusted', allNumbers(bench)).length === 0
  const answer = await bench.sendStep(
    `Ada removes the number "${number}"`,
    command,
    unverified ? anyAnswer : model.remove(number),
  )
  if (answer.type !== 'refused') model.removed(number)
}

/** A number that waits for verification; one is added where there is none. */
const waitingNumber = async (model: PhoneModel, bench: TestBench, which: number): Promise<string | undefined> => {
  const known = pick(model.numbersIn('waits', allNumbers(bench)), which)
  if (known !== undefined) return known
  const free = pick(
    [...model.numbersIn('never', allNumbers(bench)), ...model.numbersIn('removed', allNumbers(bench))],
    which,
  )
  if (free !== undefined) await add(model, bench, free)
  return pick(model.numbersIn('waits', allNumbers(bench)), which)
}
const trustedSpareNumber = async (model: PhoneModel, bench: TestBench, which: number): Promise<string | undefined> => {
  const number = await waitingNumber(model, bench, which)
  if (number !== undefined && model.now - (model.phones.get(number)?.sentAt ?? 0) < model.rules.codeLife) {
    await verify(model, bench, number)
  }
  return pick(model.numbersIn('trusted', otherNumbers), which)
}

/** A new number, or one of the known ones again. */
export const addCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => add(model, bench, pick(allNumbers(bench), which) ?? otherNumbers[0])),
  )

/** Up to the limit, or one more. */
export const addToLimitCommand = (): Arbitrary<PhoneCommand> =>
  fc.constantFrom(1, 0).map((offset) =>
    alwaysEnabled(async (model, bench) => {
      if (model.rules.maxNumbers > 4) return
      bench.hitBoundary(boundaryAt('limit of numbers', offset))
      for (let left = model.rules.maxNumbers - model.countOnFile() + offset; left > 0; left -= 1) {
        const free = [
          ...model.numbersIn('never', allNumbers(bench)),
          ...model.numbersIn('removed', allNumbers(bench)),
        ][0]
        if (free !== undefined) await add(model, bench, free)
      }
    }),
  )

export const verifyCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const number = await waitingNumber(model, bench, which)
      if (number !== undefined) await verify(model, bench, number)
    }),
  )

/** A late verification: around the end of the life of the code, or of the wait of the number. */
export const verifyLateCommand = (): Arbitrary<PhoneCommand> =>
  fc.tuple(anyIndex, boundaryOffset, fc.constantFrom('code', 'number')).map(([which, offset, what]) =>
    alwaysEnabled(async (model, bench) => {
      const number = await waitingNumber(model, bench, which)
      const phone = number === undefined ? undefined : model.phones.get(number)
      if (number === undefined || !phone) return
      const ahead = what === 'code' ? phone.sentAt + model.rules.codeLife - model.now : model.secondsLeft(number)
      if (ahead <= 1) return
      bench.hitBoundary(
        boundaryAt(what === 'code' ? 'end of the life of a code' : 'end of the wait of a number', offset),
      )
      await wait(model, bench, ahead + offset)
      if (what === 'code') return verify(model, bench, number)
      await add(model, bench, number)
    }),
  )

export const verifyWronglyCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      if (model.lastAttempt()) return
      const number = await waitingNumber(model, bench, which)
      if (number === undefined || !model.pageSessionOpen) return
      const { session, phones } = bench.person('Ada')
      const given = new Set((await bench.deliveries(() => true)).map(({ code }) => code))
      const length = bench.parameter('code.length')
      const code = ['7', '14', '21', '28'].map((one) => one.padStart(length, '0')).find((one) => !given.has(one)) ?? ''
      await bench.sendStep(
        `Ada verifies the number "${number}" with a wrong code`,
        { type: 'verify-phone', session, phone: phones.get(number) ?? '', code },
        refused('the code is wrong'),
      )
      model.wrong += 1
      await signInAt(model, bench, number)
    }),
  )

/** A sign-in that asks for its code at that number. */
const signInAt = async (model: PhoneModel, bench: TestBench, number: string): Promise<string | undefined> => {
  if (!(await maySend(model, bench))) return undefined
  const { identifier, password, phones } = bench.person('Ada')
  const client = newClient('browser')
  const started = await bench.sendStep(
    'Ada signs in on a new browser',
    { type: 'start-sign-in', identifier, password, client },
    codeRequired('the password alone is not enough on a new client'),
  )
  const signIn = started.type === 'code-required' ? started.signIn : ''
  const answer = await bench.sendStep(
    `Ada asks on the browser for a code by text to "${number}"`,
    { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
    model.use(number),
  )
  if (answer.type !== 'refused') model.sent()
  return signIn
}
export const useAnyCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const number = pick([...model.phones.keys()], which)
      if (number !== undefined) await signInAt(model, bench, number)
    }),
  )

/** A code to a number that waits for verification, or that was removed. */
export const useUntrustedCommand = (): Arbitrary<PhoneCommand> =>
  fc.tuple(anyIndex, fc.constantFrom('waits', 'removed')).map(([which, state]) =>
    alwaysEnabled(async (model, bench) => {
      const number = await (state === 'waits' ? waitingNumber : trustedSpareNumber)(model, bench, which)
      if (number === undefined) return
      if (state === 'removed') await remove(model, bench, number)
      await signInAt(model, bench, number)
    }),
  )

/** A number is removed after a code was sent to it. */
export const removeDuringSignInCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const number = await trustedSpareNumber(model, bench, which)
      if (number === undefined || model.state(number) !== 'trusted') return
      const signIn = await signInAt(model, bench, number)
      if (signIn === undefined) return
      await remove(model, bench, number)
      if (model.state(number) !== 'removed' || model.lastAttempt()) return
      const messages = await bench.deliveries(({ to, code }) => to === number && code !== undefined)
      const code = messages.at(-1)?.code ?? ''
      await bench.sendStep(
        `Ada enters the code sent to "${number}" on the browser`,
        { type: 'enter-code', signIn, code },
        refused('the number that it went to is gone'),
      )
      model.wrong += 1
    }),
  )

export const removeCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const number = pick([...model.phones.keys()], which)
      if (number !== undefined) await remove(model, bench, number)
    }),
  )

/** One trusted number after another, down to the last. */
export const removeAllCommand = (): Arbitrary<PhoneCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      bench.hitBoundary('last trusted number')
      const trusted = model.numbersIn('trusted', allNumbers(bench))
      const order = which % 2 === 0 ? trusted : trusted.toReversed()
      for (const number of order) await remove(model, bench, number)
    }),
  )
