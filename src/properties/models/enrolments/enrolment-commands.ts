import fc, { type Arbitrary } from 'fast-check'
import type { EnrolmentStep } from '../../../protocol/areas/enrolment.ts'
import type { AnswerTo } from '../../../protocol/command.ts'
import { newClient } from '../../fixture/people.ts'
import { alwaysEnabled, boundaryAt, boundaryOffset } from '../../model-based/command-builders.ts'
import { accepted, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import { reserveMessage } from '../../model-based/message-limit.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import type { EnrolmentModel } from './enrolment-model.ts'

type EnrolmentCommand = ModelCommand<EnrolmentModel>
/** The newest enrolment of an person, as the service reported it. */
type HeldEnrolment = { readonly enrolment: string; readonly wants: readonly EnrolmentStep[] }

/** The enrolment of each person, by test bench. */
const held = new WeakMap<TestBench, Map<string, HeldEnrolment>>()
const heldIn = (bench: TestBench): Map<string, HeldEnrolment> => {
  const known = held.get(bench) ?? new Map<string, HeldEnrolment>()
  held.set(bench, known)
  return known
}
const keep = (bench: TestBench, name: string, answer: AnswerTo<'start-enrolment'>, number?: string): void => {
  if (answer.type !== 'enrolment') return
  heldIn(bench).set(name, answer)
  if (number !== undefined && answer.phone !== undefined) bench.person(name).phones.set(number, answer.phone)
}

const secondNumbers: Readonly<Record<string, string>> = { Ada: '+12025550141', Ben: '+12025550142' }
/** The two numbers of an person. */
const numbersOf = (bench: TestBench, name: string): readonly [string, string] => [
  bench.person(name).number,
  secondNumbers[name] ?? '',
]

const begin = async (model: EnrolmentModel, bench: TestBench, name: string): Promise<void> => {
  const { password, clients } = bench.person(name)
  const { client, session = '' } = clients.get('phone') ?? { client: newClient('phone') }
  const command = { type: 'start-enrolment', session, client, password } as const
  const answer = await bench.sendStep(`${name} begins enrolment on the phone`, command, model.begin(name))
  if (answer.type === 'refused') return
  keep(bench, name, answer)
  model.started(name)
}

type Method = 'text' | 'call'
/** False where no message can be sent. */
const give = async (
  model: EnrolmentModel,
  bench: TestBench,
  name: string,
  number: string,
  method: Method = 'text',
): Promise<boolean> => {
  const onWait = (seconds: number): void => {
    model.now += seconds
  }
  if (!(await reserveMessage(bench, name, onWait))) return false
  const { enrolment = 'none-was-begun' } = heldIn(bench).get(name) ?? {}
  const command = { type: 'enrol-phone', enrolment, number, method } as const
  const sentence = `${name} enters the number "${number}" during enrolment, to be verified by ${method}`
  const answer = await bench.sendStep(sentence, command, model.give(name))
  if (answer.type === 'refused') return false
  keep(bench, name, answer, number)
  model.numberGiven(name, number)
  return true
}

/** Enter the newest code that went to `source` for that number; `flawed` is with its last digit changed. */
const verify = async (
  model: EnrolmentModel,
  bench: TestBench,
  name: string,
  entry: { readonly number: string; readonly source: string; readonly flawed?: ExpectedAnswer },
): Promise<void> => {
  const { number, source, flawed } = entry
  const expected = flawed ?? model.verify(name, number, source)
  if (expected.thenStep === 'it is refused' && !model.attemptsRemain(name)) return
  const code = (await bench.deliveries(({ to, code: sent }) => to === source && sent !== undefined)).at(-1)?.code ?? ''
  const entered = flawed ? `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}` : code
  const { enrolment = 'none-was-begun' } = heldIn(bench).get(name) ?? {}
  const phone = bench.person(name).phones.get(number) ?? ''
  const answer = await bench.sendStep(
    `${name} verifies the given number "${number}" with the code sent to ${source === number && !flawed ? 'it' : `"${source}"`}${flawed ? ' with one digit changed' : ''}`,
    { type: 'verify-enrolled-phone', enrolment, phone, code: entered },
    expected,
  )
  if (answer.type === 'refused') return model.failed(name)
  keep(bench, name, answer)
  return model.verified(name, number)
}

/** Take the steps that the enrolment asks for after the code. */
const completeSteps = async (model: EnrolmentModel, bench: TestBench, name: string, number: string): Promise<void> => {
  const steps = heldIn(bench).get(name)?.wants ?? []
  if (steps.length === 0 || model.closedReason(name) !== undefined) return
  bench.addStep(`${name} continues the enrolment, giving the number "${number}"`)
  const expected = accepted('it is what the enrolment wants')
  const { enrolment = '' } = heldIn(bench).get(name) ?? {}
  if (steps.includes('questions')) {
    const questions = Array.from({ length: bench.parameter('questions.count') }, (_, index) => ({
      question: `What was your pet number ${index + 1} called?`,
      answer: `Rex ${index + 1}`,
    }))
    keep(bench, name, await bench.send({ type: 'create-enrolment-questions', enrolment, questions }, expected))
  }
  if (steps.includes('activation')) {
    keep(bench, name, await bench.send({ type: 'activate-enrolment', enrolment }, expected))
  }
  model.finished(name)
}

const signIn = async (model: EnrolmentModel, bench: TestBench, name: string): Promise<void> => {
  const { identifier, password } = bench.person(name)
  const command = { type: 'start-sign-in', identifier, password, client: newClient('tablet') } as const
  await bench.sendStep(`${name} signs in on a new tablet`, command, model.signIn(name))
}
const wait = async (model: EnrolmentModel, bench: TestBench, seconds: number): Promise<void> => {
  if (seconds <= 0) return
  await bench.wait(seconds)
  model.now += seconds
}

/** Make sure that an enrolment waits for the code of the number. False where that is not possible. */
const waitingForCode = async (
  model: EnrolmentModel,
  bench: TestBench,
  name: string,
  number: string,
  method: Method = 'text',
): Promise<boolean> => {
  if (model.closedReason(name) !== undefined) {
    if (model.account(name).on) return false
    await begin(model, bench, name)
  }
  return model.hasRoom(name, number) && (await give(model, bench, name, number, method))
}

const anyName = fc.constantFrom('Ada', 'Ada', 'Ben')
const eitherNumber = fc.constantFrom<0 | 1>(0, 1)
const methodsOf = ({ declaration }: SearchContext): Arbitrary<Method> =>
  declaration.capabilities['code.call'].state !== 'absent' && declaration.powers.outbox.includes('call')
    ? fc.constantFrom('text', 'text', 'call')
    : fc.constant('text')

/** A number waits for its code. */
const leaveUnfinished = (name: string, which: 0 | 1, method: Method): EnrolmentCommand =>
  alwaysEnabled(async (model, bench) => {
    await waitingForCode(model, bench, name, numbersOf(bench, name)[which], method)
    await signIn(model, bench, name)
  })
/** Start an enrolment and take no step of it. */
const startOnly = (name: string): EnrolmentCommand =>
  alwaysEnabled(async (model, bench) => {
    await begin(model, bench, name)
    await signIn(model, bench, name)
  })

export const leaveUnfinishedCommand = (context: SearchContext): Arbitrary<EnrolmentCommand> =>
  fc.oneof(
    anyName.map(startOnly),
    fc
      .tuple(anyName, eitherNumber, methodsOf(context))
      .map(([name, which, method]) => leaveUnfinished(name, which, method)),
  )

/** From the first step to the last one. */
export const finishCommand = (context: SearchContext): Arbitrary<EnrolmentCommand> =>
  fc.tuple(anyName, eitherNumber, methodsOf(context)).map(([name, which, method]) =>
    alwaysEnabled(async (model, bench) => {
      const number = numbersOf(bench, name)[which]
      if (!(await waitingForCode(model, bench, name, number, method))) return
      await verify(model, bench, name, { number, source: number })
      await completeSteps(model, bench, name, number)
      await signIn(model, bench, name)
    }),
  )

/** The code, or another number, when the enrolment or the life of the code ends, or a second before or after it. */
export const continueAtExpiryCommand = (context: SearchContext): Arbitrary<EnrolmentCommand> =>
  fc
    .tuple(anyName, eitherNumber, methodsOf(context), boundaryOffset, fc.constantFrom('code', 'enrolment'))
    .map(([name, which, method, offset, end]) =>
      alwaysEnabled(async (model, bench) => {
        const number = numbersOf(bench, name)[which]
        if (!(await waitingForCode(model, bench, name, number, method))) return
        const ahead = end === 'code' ? model.codeSecondsLeft(name, number) : model.secondsLeft(name)
        bench.hitBoundary(
          boundaryAt(end === 'code' ? 'end of the life of a code' : 'end of the wait of an enrolment', offset),
        )
        await wait(model, bench, ahead + offset)
        if (end === 'code') await verify(model, bench, name, { number, source: number })
        else if (model.hasRoom(name, number)) await give(model, bench, name, number)
        await signIn(model, bench, name)
      }),
    )

/** A wrong code for the number: with a digit changed, or the code of another number. */
export const verifyWronglyCommand = (): Arbitrary<EnrolmentCommand> =>
  fc.tuple(anyName, eitherNumber, fc.boolean()).map(([name, which, flawed]) => ({
    shrinksTo: [leaveUnfinished(name, which, 'text')],
    ...alwaysEnabled<EnrolmentModel>(async (model, bench) => {
      const number = numbersOf(bench, name)[which]
      const source = numbersOf(bench, name)[which === 0 ? 1 : 0]
      if (!(await waitingForCode(model, bench, name, number))) return
      if (flawed) await verify(model, bench, name, { number, source: number, flawed: wrongCode })
      else if (await waitingForCode(model, bench, name, source)) await verify(model, bench, name, { number, source })
      await signIn(model, bench, name)
    }),
  }))
const wrongCode: ExpectedAnswer = refused('the code is wrong')

export const signInCommand = (): Arbitrary<EnrolmentCommand> =>
  anyName.map((name) => alwaysEnabled((model, bench) => signIn(model, bench, name)))

export const waitCommand = (): Arbitrary<EnrolmentCommand> =>
  fc.integer({ min: 1, max: 30 }).map((hours) => alwaysEnabled((model, bench) => wait(model, bench, hours * 3600)))
