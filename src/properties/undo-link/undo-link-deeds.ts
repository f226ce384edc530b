import fc, { type Arbitrary } from 'fast-check'
import type { AcceptedOf } from '../../protocol/command.ts'
import { newClient } from '../stories/cast.ts'
import { always, edgeOffset, side } from '../stories/deeds.ts'
import { accepted } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import type { UndoLinkModel } from './undo-link-model.ts'

type LinkDeed = Deed<UndoLinkModel>

/** Whoever is not enrolled yet enrols, if they still can: from the first step to the last one that is wanted. */
const enrol = async (model: UndoLinkModel, stage: Stage, name: string): Promise<void> => {
  if (!model.mayEnrol(name)) return
  const { password, number, seats } = stage.actor(name)
  const { client, session = '' } = seats.get('phone') ?? { client: newClient('phone') }
  const expected = accepted('nothing keeps the account from enrolling')
  stage.tell(`${name} enrols on the phone with the number "${number}"`)
  let answer = await stage.send({ type: 'start-enrolment', session, client, password }, expected)
  for (let step = 0; step < 6 && answer.type === 'enrolment' && answer.state === 'open'; step += 1) {
    answer = await next(stage, answer, number)
  }
  model.enrolled(name)
}
const next = async (stage: Stage, { enrolment, wants, phone = '' }: AcceptedOf<'start-enrolment'>, number: string) => {
  const expected = accepted('it is what the enrolment wants')
  if (wants.includes('questions')) {
    const questions = Array.from({ length: stage.parameter('questions.count') }, (_, index) => ({
      question: `What was your pet number ${index + 1} called?`,
      answer: `Rex ${index + 1}`,
    }))
    return stage.send({ type: 'create-enrolment-questions', enrolment, questions }, expected)
  }
  if (wants.includes('phone')) return stage.send({ type: 'enrol-phone', enrolment, number, method: 'text' }, expected)
  if (wants.includes('code')) {
    const code = (await stage.deliveries((one) => one.to === number && one.code !== undefined)).at(-1)?.code ?? ''
    return stage.send({ type: 'verify-enrolled-phone', enrolment, phone, code }, expected)
  }
  return stage.send({ type: 'activate-enrolment', enrolment }, expected)
}

const follow = async (model: UndoLinkModel, stage: Stage, name: string): Promise<void> => {
  if (model.account(name).state === 'without') return
  const { identifier, phones } = stage.actor(name)
  const mails = await stage.deliveries(({ channel, to, link }) => {
    return channel === 'email' && to.toLowerCase() === identifier && link !== undefined
  })
  const link = mails.at(-1)?.link ?? 'none-arrived'
  const command = { type: 'follow-undo-link', link } as const
  const answer = await stage.ask(`${name} follows the undo link`, command, model.follow(name))
  if (answer.type === 'refused') return
  phones.clear()
  model.undone(name)
}

const signIn = async (model: UndoLinkModel, stage: Stage, name: string): Promise<void> => {
  const { identifier, password } = stage.actor(name)
  const client = newClient('tablet')
  const command = { type: 'start-sign-in', identifier, password, client } as const
  await stage.ask(`${name} signs in on a new tablet`, command, model.signIn(name))
}

const anybody = fc.constantFrom('Ada', 'Ben')

export const enrolling = (): Arbitrary<LinkDeed> =>
  anybody.map((name) => always((model, stage) => enrol(model, stage, name)))

export const following = (): Arbitrary<LinkDeed> =>
  fc.tuple(anybody, anybody).map(([name, other]) =>
    always(async (model, stage) => {
      await enrol(model, stage, name)
      await enrol(model, stage, other)
      await follow(model, stage, name)
      await signIn(model, stage, other)
    }),
  )

export const followingAtTheEnd = (): Arbitrary<LinkDeed> =>
  fc.tuple(anybody, edgeOffset).map(([name, offset]) =>
    always(async (model, stage) => {
      await enrol(model, stage, name)
      const left = model.left(name)
      if (left > 1) {
        stage.boundary(side('end of the two weeks', offset))
        await stage.wait(left + offset)
        model.now += left + offset
      }
      await follow(model, stage, name)
    }),
  )

export const signingIn = (): Arbitrary<LinkDeed> =>
  anybody.map((name) => always((model, stage) => signIn(model, stage, name)))

export const waitingSome = (): Arbitrary<LinkDeed> =>
  fc.integer({ min: 1, max: 9 }).map((days) =>
    always(async (model, stage) => {
      await stage.wait(days * 86_400)
      model.now += days * 86_400
    }),
  )
