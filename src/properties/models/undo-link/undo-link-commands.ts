import fc, { type Arbitrary } from 'fast-check'
import type { AcceptedOf } from '../../../protocol/command.ts'
import { newClient } from '../../fixture/people.ts'
import { alwaysEnabled, boundaryAt, boundaryOffset } from '../../model-based/command-builders.ts'
import { accepted } from '../../model-based/expected-answer.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { UndoLinkModel } from './undo-link-model.ts'

type UndoLinkCommand = ModelCommand<UndoLinkModel>

/** A whole enrolment of an person, where it is still possible. */
const enrol = async (model: UndoLinkModel, bench: TestBench, name: string): Promise<void> => {
  if (!model.mayEnrol(name)) return
  const { password, number, clients } = bench.person(name)
  const { client, session = '' } = clients.get('phone') ?? { client: newClient('phone') }
  const expected = accepted('nothing keeps the account from enrolling')
  bench.addStep(`${name} enrols on the phone, giving the number "${number}"`)
  let answer = await bench.send({ type: 'start-enrolment', session, client, password }, expected)
  for (let step = 0; step < 6 && answer.type === 'enrolment' && answer.state === 'open'; step += 1) {
    answer = await next(bench, answer, number)
  }
  model.enrolled(name)
}
const next = async (
  bench: TestBench,
  { enrolment, wants, phone = '' }: AcceptedOf<'start-enrolment'>,
  number: string,
) => {
  const expected = accepted('it is what the enrolment wants')
  if (wants.includes('questions')) {
    const questions = Array.from({ length: bench.parameter('questions.count') }, (_, index) => ({
      question: `What was your pet number ${index + 1} called?`,
      answer: `Rex ${index + 1}`,
    }))
    return bench.send({ type: 'create-enrolment-questions', enrolment, questions }, expected)
  }
  if (wants.includes('phone')) return bench.send({ type: 'enrol-phone', enrolment, number, method: 'text' }, expected)
  if (wants.includes('code')) {
    const code = (await bench.deliveries((one) => one.to === number && one.code !== undefined)).at(-1)?.code ?? ''
    return bench.send({ type: 'verify-enrolled-phone', enrolment, phone, code }, expected)
  }
  return bench.send({ type: 'activate-enrolment', enrolment }, expected)
}

const follow = async (model: UndoLinkModel, bench: TestBench, name: string): Promise<void> => {
  if (model.account(name).state === 'without') return
  const { identifier, phones } = bench.person(name)
  const mails = await bench.deliveries(({ channel, to, link }) => {
    return channel === 'email' && to.toLowerCase() === identifier && link !== undefined
  })
  const link = mails.at(-1)?.link ?? 'none-arrived'
  const command = { type: 'follow-undo-link', link } as const
  const answer = await bench.sendStep(`${name} follows the undo link`, command, model.follow(name))
  if (answer.type === 'refused') return
  phones.clear()
  model.undone(name)
}

const signIn = async (model: UndoLinkModel, bench: TestBench, name: string): Promise<void> => {
  const { identifier, password } = bench.person(name)
  const client = newClient('tablet')
  const command = { type: 'start-sign-in', identifier, password, client } as const
  await bench.sendStep(`${name} signs in on a new tablet`, command, model.signIn(name))
}

const anyName = fc.constantFrom('Ada', 'Ben')

export const enrolCommand = (): Arbitrary<UndoLinkCommand> =>
  anyName.map((name) => alwaysEnabled((model, bench) => enrol(model, bench, name)))

export const followCommand = (): Arbitrary<UndoLinkCommand> =>
  fc.tuple(anyName, anyName).map(([name, other]) =>
    alwaysEnabled(async (model, bench) => {
      await enrol(model, bench, name)
      await enrol(model, bench, other)
      await follow(model, bench, name)
      await signIn(model, bench, other)
    }),
  )

export const followAtExpiryCommand = (): Arbitrary<UndoLinkCommand> =>
  fc.tuple(anyName, boundaryOffset).map(([name, offset]) =>
    alwaysEnabled(async (model, bench) => {
      await enrol(model, bench, name)
      const left = model.secondsLeft(name)
      if (left > 1) {
        bench.hitBoundary(boundaryAt('end of the two weeks', offset))
        await bench.wait(left + offset)
        model.now += left + offset
      }
      await follow(model, bench, name)
    }),
  )

export const signInCommand = (): Arbitrary<UndoLinkCommand> =>
  anyName.map((name) => alwaysEnabled((model, bench) => signIn(model, bench, name)))

export const waitCommand = (): Arbitrary<UndoLinkCommand> =>
  fc.integer({ min: 1, max: 9 }).map((days) =>
    alwaysEnabled(async (model, bench) => {
      await bench.wait(days * 86_400)
      model.now += days * 86_400
    }),
  )
