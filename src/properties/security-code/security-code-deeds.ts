import fc, { type Arbitrary } from 'fast-check'
import { always } from '../stories/deeds.ts'
import { accepted, either, refused } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import { roomForMessage } from '../stories/messages.ts'
import { signInAnew } from '../stories/sign-in.ts'
import type { Stage } from '../stories/stage.ts'
import type { SecurityCodeModel } from './security-code-model.ts'

type SecurityDeed = Deed<SecurityCodeModel>

const member = 'trusted phone'

/** Digits that nobody chose before in this story, and that no wrong entry has. */
const nextCode = (model: SecurityCodeModel, stage: Stage): string =>
  String(271_828 + model.codes.length * 111_111)
    .repeat(2)
    .slice(0, stage.parameter('ksc.digits'))

/** A keychain with a security code on the trusted phone, and a tablet that is signed in but no part of it. */
const ready = async (model: SecurityCodeModel, stage: Stage): Promise<boolean> => {
  if (model.state === 'none') {
    const { password, number } = stage.actor('Ada')
    const { session = '' } = stage.seat('Ada', member)
    const value = nextCode(model, stage)
    await stage.ask(
      `Ada sets up the keychain on her trusted phone with the security code "${value}" and the number "${number}"`,
      { type: 'turn-keychain-on', session, password, securityCode: { form: 'digits', value }, number },
      accepted('it is the first device of the keychain'),
    )
    model.chosen(value)
  }
  if (stage.actor('Ada').seats.has('tablet')) return true
  const sentence = 'Ada has signed in on a new tablet'
  return (await signInAnew(stage, 'Ada', 'tablet', { sentence, passed: () => {} })) !== undefined
}

const enter = async (model: SecurityCodeModel, stage: Stage, which: 'right' | 'old'): Promise<void> => {
  const { session = '' } = stage.seat('Ada', 'tablet')
  if (which === 'right' && !(await roomForMessage(stage, 'Ada', () => {}))) return
  const securityCode = model.codes.at(which === 'right' ? -1 : -2) ?? ''
  const command = { type: 'enter-security-code', session, securityCode } as const
  if (which === 'right') {
    const answer = await stage.ask('Ada enters her security code on the tablet', command, model.enterRight())
    if (answer.type !== 'refused') model.entered()
    return
  }
  await stage.ask('Ada enters her old security code on the tablet', command, refused('a new one took its place'))
  model.wrongEntered()
}

const enterWrong = async (model: SecurityCodeModel, stage: Stage, count: number): Promise<void> => {
  const { session = '' } = stage.seat('Ada', 'tablet')
  const digits = stage.parameter('ksc.digits')
  for (let entry = 0; entry < count; entry += 1) {
    const { lock, deletion } = model.left()
    if (model.state === 'open' && lock === 1 && deletion > 1) stage.boundary('last wrong code before the lock')
    if (model.state === 'open' && deletion === 1) stage.boundary('last wrong code before the deletion')
    const securityCode = String(90_000_001 + entry).slice(-digits)
    await stage.ask(
      'Ada enters a wrong security code on the tablet',
      { type: 'enter-security-code', session, securityCode },
      refused('it is wrong'),
    )
    stage.fold((several) => `Ada has entered ${several} wrong security codes on the tablet`)
    model.wrongEntered()
  }
}

/** Support lets the owner go on, where it can; what is deleted, it does not bring back. */
const unlock = async (model: SecurityCodeModel, stage: Stage): Promise<boolean> => {
  if (!stage.declaration.powers.support || !model.rules.unlockedBySupport) return false
  if (stage.declaration.capabilities.support.state === 'absent') return false
  const { identifier } = stage.actor('Ada')
  const { staff } = await stage.control({ type: 'issue-staff-token' })
  await stage.ask(
    'support marks the identity of Ada as verified for the keychain',
    { type: 'support-verify-identity', staff, identifier, for: 'keychain' },
    model.state === 'deleted' ? either : accepted('support may vouch for her'),
  )
  model.unlocked()
  return true
}

const choose = async (model: SecurityCodeModel, stage: Stage): Promise<void> => {
  const { number, password } = stage.actor('Ada')
  const { session = '' } = stage.seat('Ada', member)
  const value = nextCode(model, stage)
  const securityCode = { form: 'digits', value } as const
  const what = `the security code "${value}" and the number "${number}"`
  if (model.state === 'deleted') {
    await stage.ask(
      `Ada resets the keychain on her trusted phone with ${what}`,
      { type: 'reset-keychain', session, password, securityCode, number },
      accepted('a reset ends the lock'),
    )
  } else {
    await stage.ask(
      `Ada chooses ${what} on her trusted phone`,
      { type: 'change-security-code', session, securityCode, number },
      accepted('the phone has the keychain on'),
    )
  }
  model.chosen(value)
}

const onceReady = (play: SecurityDeed['play']): SecurityDeed =>
  always(async (model, stage) => {
    if (await ready(model, stage)) await play(model, stage)
  })

export const enteringRight = (): Arbitrary<SecurityDeed> =>
  fc.constant(onceReady((model, stage) => enter(model, stage, 'right')))

export const enteringWrong = (): Arbitrary<SecurityDeed> =>
  fc.constantFrom(1, 2).map((count) => onceReady((model, stage) => enterWrong(model, stage, count)))

/** So many that access is lost, or one less; then the right one. */
export const fillingTheLimit = (): Arbitrary<SecurityDeed> => fc.constantFrom(0, -1).map(fillTheLimit)
const fillTheLimit = (offset: number): SecurityDeed =>
  onceReady(async (model, stage) => {
    const { lock, deletion } = model.left()
    if (model.state === 'open') await enterWrong(model, stage, Math.min(lock, deletion) + offset)
    await enter(model, stage, 'right')
  })

/** So many, with support in between, that the keychain is deleted, or one less; then the right one. */
export const fillingTheLastLimit = (): Arbitrary<SecurityDeed> =>
  fc.constantFrom(0, -1).map((offset) => ({
    parts: [fillTheLimit(0), fillTheLimit(-1)],
    ...onceReady(async (model, stage) => {
      for (let left = model.left().deletion + offset; left > 0 && model.state !== 'deleted'; ) {
        if (model.state === 'locked' && !(await unlock(model, stage))) return
        const count = Math.min(left, model.left().lock)
        await enterWrong(model, stage, count)
        left -= count
      }
      if (model.state !== 'open' && !(await unlock(model, stage))) return
      await enter(model, stage, 'right')
    }),
  }))

export const unlocking = (): Arbitrary<SecurityDeed> =>
  fc.constant(
    onceReady(async (model, stage) => {
      if (model.state === 'locked' && (await unlock(model, stage))) await enter(model, stage, 'right')
    }),
  )

/** A new code takes the place of the old one. */
export const choosing = (): Arbitrary<SecurityDeed> =>
  fc.constantFrom<('right' | 'old')[]>('right', 'old').map((which) =>
    onceReady(async (model, stage) => {
      await choose(model, stage)
      await enter(model, stage, which)
    }),
  )
