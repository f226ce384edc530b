import fc, { type Arbitrary } from 'fast-check'
import type { EnrolmentStep } from '../../protocol/areas/enrolment.ts'
import type { AnswerTo } from '../../protocol/command.ts'
import type { Ground } from '../property.ts'
import { newClient } from '../stories/cast.ts'
import { always, edgeOffset, side, when } from '../stories/deeds.ts'
import { accepted, type Expected, refused } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import { roomForMessage } from '../stories/messages.ts'
import type { Stage } from '../stories/stage.ts'
import type { EnrolmentModel } from './enrolment-model.ts'

type EnrolmentDeed = Deed<EnrolmentModel>
/** The newest enrolment of somebody, as the service told of it. */
type Held = { readonly enrolment: string; readonly wants: readonly EnrolmentStep[] }

/** What each holds; of one story. */
const held = new WeakMap<Stage, Map<string, Held>>()
const heldIn = (stage: Stage): Map<string, Held> => {
  const known = held.get(stage) ?? new Map<string, Held>()
  held.set(stage, known)
  return known
}
const keep = (stage: Stage, name: string, answer: AnswerTo<'start-enrolment'>, number?: string): void => {
  if (answer.type !== 'enrolment') return
  heldIn(stage).set(name, answer)
  if (number !== undefined && answer.phone !== undefined) stage.actor(name).phones.set(number, answer.phone)
}

const secondNumbers: Readonly<Record<string, string>> = { Ada: '+12025550141', Ben: '+12025550142' }
/** The two numbers of somebody. */
const numbersOf = (stage: Stage, name: string): readonly [string, string] => [
  stage.actor(name).number,
  secondNumbers[name] ?? '',
]

const begin = async (model: EnrolmentModel, stage: Stage, name: string): Promise<void> => {
  const { password, seats } = stage.actor(name)
  const { client, session = '' } = seats.get('phone') ?? { client: newClient('phone') }
  const command = { type: 'start-enrolment', session, client, password } as const
  const answer = await stage.ask(`${name} begins enrolment on the phone`, command, model.begin(name))
  if (answer.type === 'refused') return
  keep(stage, name, answer)
  model.begun(name)
}

type Method = 'text' | 'call'
/** False where no message can be sent. */
const give = async (
  model: EnrolmentModel,
  stage: Stage,
  name: string,
  number: string,
  method: Method = 'text',
): Promise<boolean> => {
  const passed = (seconds: number): void => {
    model.now += seconds
  }
  if (!(await roomForMessage(stage, name, passed))) return false
  const { enrolment = 'none-was-begun' } = heldIn(stage).get(name) ?? {}
  const command = { type: 'enrol-phone', enrolment, number, method } as const
  const sentence = `${name} gives the number "${number}" to enrolment by ${method}`
  const answer = await stage.ask(sentence, command, model.give(name))
  if (answer.type === 'refused') return false
  keep(stage, name, answer, number)
  model.numberGiven(name, number)
  return true
}

/** Enter the newest code that went to `source` for that number; `flawed` is with its last digit changed. */
const verify = async (
  model: EnrolmentModel,
  stage: Stage,
  name: string,
  entry: { readonly number: string; readonly source: string; readonly flawed?: Expected },
): Promise<void> => {
  const { number, source, flawed } = entry
  const expected = flawed ?? model.verify(name, number, source)
  if (expected.judgement === 'it is refused' && !model.mayErr(name)) return
  const code = (await stage.deliveries(({ to, code: sent }) => to === source && sent !== undefined)).at(-1)?.code ?? ''
  const entered = flawed ? `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}` : code
  const { enrolment = 'none-was-begun' } = heldIn(stage).get(name) ?? {}
  const phone = stage.actor(name).phones.get(number) ?? ''
  const answer = await stage.ask(
    `${name} verifies the given number "${number}" with the code sent to "${source}"${flawed ? ' with one digit changed' : ''}`,
    { type: 'verify-enrolled-phone', enrolment, phone, code: entered },
    expected,
  )
  if (answer.type === 'refused') return model.failed(name)
  keep(stage, name, answer)
  return model.verified(name, number)
}

/** What is still wanted after the code, where the code is not enough. */
const goOn = async (model: EnrolmentModel, stage: Stage, name: string, number: string): Promise<void> => {
  const wanted = heldIn(stage).get(name)?.wants ?? []
  if (wanted.length === 0 || model.over(name) !== undefined) return
  stage.tell(`${name} goes on with enrolment with the number "${number}"`)
  const expected = accepted('it is what the enrolment wants')
  const { enrolment = '' } = heldIn(stage).get(name) ?? {}
  if (wanted.includes('questions')) {
    const questions = Array.from({ length: stage.parameter('questions.count') }, (_, index) => ({
      question: `What was your pet number ${index + 1} called?`,
      answer: `Rex ${index + 1}`,
    }))
    keep(stage, name, await stage.send({ type: 'create-enrolment-questions', enrolment, questions }, expected))
  }
  if (wanted.includes('activation')) {
    keep(stage, name, await stage.send({ type: 'activate-enrolment', enrolment }, expected))
  }
  model.finished(name)
}

const signIn = async (model: EnrolmentModel, stage: Stage, name: string): Promise<void> => {
  const { identifier, password } = stage.actor(name)
  const command = { type: 'start-sign-in', identifier, password, client: newClient('tablet') } as const
  await stage.ask(`${name} signs in on a new tablet`, command, model.signIn(name))
}
const wait = async (model: EnrolmentModel, stage: Stage, seconds: number): Promise<void> => {
  if (seconds <= 0) return
  await stage.wait(seconds)
  model.now += seconds
}

/** An enrolment that waits for the code of the number; begun where there is none. False where it cannot be. */
const waitingForCode = async (
  model: EnrolmentModel,
  stage: Stage,
  name: string,
  number: string,
  method: Method = 'text',
): Promise<boolean> => {
  if (model.over(name) !== undefined) {
    if (model.account(name).on || !model.signedIn()) return false
    await begin(model, stage, name)
  }
  return model.hasRoom(name, number) && (await give(model, stage, name, number, method))
}

const anybody = fc.constantFrom('Ada', 'Ada', 'Ben')
const either = fc.constantFrom<0 | 1>(0, 1)
const methodsOf = ({ declaration }: Ground): Arbitrary<Method> =>
  declaration.capabilities['code.call'].state !== 'absent' && declaration.powers.outbox.includes('call')
    ? fc.constantFrom('text', 'text', 'call')
    : fc.constant('text')

/** A number waits for its code, and nothing has changed yet. */
const leftUnfinished = (name: string, which: 0 | 1, method: Method): EnrolmentDeed =>
  always(async (model, stage) => {
    await waitingForCode(model, stage, name, numbersOf(stage, name)[which], method)
    await signIn(model, stage, name)
  })
/** It is begun and no more. */
const leftAtOnce = (name: string): EnrolmentDeed =>
  when(
    (model) => model.signedIn(),
    async (model, stage) => {
      await begin(model, stage, name)
      await signIn(model, stage, name)
    },
  )

export const leavingUnfinished = (ground: Ground): Arbitrary<EnrolmentDeed> =>
  fc.oneof(
    anybody.map(leftAtOnce),
    fc.tuple(anybody, either, methodsOf(ground)).map(([name, which, method]) => leftUnfinished(name, which, method)),
  )

/** From the first step to the last one that is wanted. */
export const finishing = (ground: Ground): Arbitrary<EnrolmentDeed> =>
  fc.tuple(anybody, either, methodsOf(ground)).map(([name, which, method]) =>
    always(async (model, stage) => {
      const number = numbersOf(stage, name)[which]
      if (!(await waitingForCode(model, stage, name, number, method))) return
      await verify(model, stage, name, { number, source: number })
      await goOn(model, stage, name, number)
      await signIn(model, stage, name)
    }),
  )

/** The code, or another number, when the enrolment or the life of the code ends, or a second before or after it. */
export const goingOnAtTheEnd = (ground: Ground): Arbitrary<EnrolmentDeed> =>
  fc
    .tuple(anybody, either, methodsOf(ground), edgeOffset, fc.constantFrom('code', 'enrolment'))
    .map(([name, which, method, offset, end]) =>
      always(async (model, stage) => {
        const number = numbersOf(stage, name)[which]
        if (!(await waitingForCode(model, stage, name, number, method))) return
        const ahead = end === 'code' ? model.codeLeft(name, number) : model.left(name)
        stage.boundary(side(end === 'code' ? 'end of the life of a code' : 'end of the wait of an enrolment', offset))
        await wait(model, stage, ahead + offset)
        if (end === 'code') await verify(model, stage, name, { number, source: number })
        else if (model.hasRoom(name, number)) await give(model, stage, name, number)
        await signIn(model, stage, name)
      }),
    )

/** A code that is not that of the number: with a digit changed, or the one of another number. */
export const verifyingWrongly = (): Arbitrary<EnrolmentDeed> =>
  fc.tuple(anybody, either, fc.boolean()).map(([name, which, flawed]) => ({
    parts: [leftUnfinished(name, which, 'text')],
    ...always<EnrolmentModel>(async (model, stage) => {
      const number = numbersOf(stage, name)[which]
      const source = numbersOf(stage, name)[which === 0 ? 1 : 0]
      if (!(await waitingForCode(model, stage, name, number))) return
      if (flawed) await verify(model, stage, name, { number, source: number, flawed: wrongCode })
      else if (await waitingForCode(model, stage, name, source)) await verify(model, stage, name, { number, source })
      await signIn(model, stage, name)
    }),
  }))
const wrongCode: Expected = refused('the code is wrong')

export const signingIn = (): Arbitrary<EnrolmentDeed> =>
  anybody.map((name) => always((model, stage) => signIn(model, stage, name)))

export const waitingSome = (): Arbitrary<EnrolmentDeed> =>
  fc.integer({ min: 1, max: 30 }).map((hours) => always((model, stage) => wait(model, stage, hours * 3600)))
