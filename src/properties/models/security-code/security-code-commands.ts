import fc, { type Arbitrary } from 'fast-check'
import { alwaysEnabled } from '../../model-based/command-builders.ts'
import { accepted, anyAnswer, refused } from '../../model-based/expected-answer.ts'
import { reserveMessage } from '../../model-based/message-limit.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import { signInOnNewClient } from '../../model-based/sign-in.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SecurityCodeModel } from './security-code-model.ts'

type SecurityCodeCommand = ModelCommand<SecurityCodeModel>

const member = 'trusted phone'

/** Digits that were not used before in this run, neither as a code nor as a wrong entry. */
const nextCode = (model: SecurityCodeModel, bench: TestBench): string =>
  String(271_828 + model.codes.length * 111_111)
    .repeat(2)
    .slice(0, bench.parameter('ksc.digits'))

/** A keychain with a security code on the trusted phone, and a signed-in tablet that is not in the keychain. */
const ensureKeychain = async (model: SecurityCodeModel, bench: TestBench): Promise<boolean> => {
  if (model.state === 'none') {
    const { password, number } = bench.person('Ada')
    const { session = '' } = bench.client('Ada', member)
    const value = nextCode(model, bench)
    await bench.sendStep(
      `Ada sets up the keychain on her trusted phone with the security code "${value}" and the number "${number}"`,
      { type: 'turn-keychain-on', session, password, securityCode: { form: 'digits', value }, number },
      accepted('it is the first device of the keychain'),
    )
    model.chosen(value)
  }
  if (bench.person('Ada').clients.has('tablet')) return true
  const sentence = 'Ada has signed in on a new tablet'
  return (await signInOnNewClient(bench, 'Ada', 'tablet', { sentence, passed: () => {} })) !== undefined
}

const enter = async (model: SecurityCodeModel, bench: TestBench, which: 'right' | 'old'): Promise<void> => {
  const { session = '' } = bench.client('Ada', 'tablet')
  if (which === 'right' && !(await reserveMessage(bench, 'Ada', () => {}))) return
  const securityCode = model.codes.at(which === 'right' ? -1 : -2) ?? ''
  const command = { type: 'enter-security-code', session, securityCode } as const
  if (which === 'right') {
    const answer = await bench.sendStep('Ada enters her security code on the tablet', command, model.enterRight())
    if (answer.type !== 'refused') model.entered()
    return
  }
  await bench.sendStep('Ada enters her old security code on the tablet', command, refused('a new one took its place'))
  model.wrongEntered()
}

const enterWrong = async (model: SecurityCodeModel, bench: TestBench, count: number): Promise<void> => {
  const { session = '' } = bench.client('Ada', 'tablet')
  const digits = bench.parameter('ksc.digits')
  for (let entry = 0; entry < count; entry += 1) {
    const { lock, deletion } = model.attemptsLeft()
    if (model.state === 'open' && lock === 1 && deletion > 1) bench.hitBoundary('last wrong code before the lock')
    if (model.state === 'open' && deletion === 1) bench.hitBoundary('last wrong code before the deletion')
    const securityCode = String(90_000_001 + entry).slice(-digits)
    await bench.sendStep(
      'Ada enters a wrong security code on the tablet',
      { type: 'enter-security-code', session, securityCode },
      refused('it is wrong'),
    )
    bench.collapseRepeats((several) => `Ada has entered ${several} wrong security codes on the tablet`)
    model.wrongEntered()
  }
}

/** Support unlocks access; it cannot restore a deleted keychain. */
const unlock = async (model: SecurityCodeModel, bench: TestBench): Promise<boolean> => {
  if (!bench.declaration.powers.support || !model.rules.unlockedBySupport) return false
  if (bench.declaration.capabilities.support.state === 'absent') return false
  const { identifier } = bench.person('Ada')
  const { staff } = await bench.control({ type: 'issue-staff-token' })
  await bench.sendStep(
    "support marks Ada's identity as verified for the keychain",
    { type: 'support-verify-identity', staff, identifier, for: 'keychain' },
    model.state === 'deleted' ? anyAnswer : accepted('support may vouch for her'),
  )
  model.unlocked()
  return true
}

const choose = async (model: SecurityCodeModel, bench: TestBench): Promise<void> => {
  const { number, password } = bench.person('Ada')
  const { session = '' } = bench.client('Ada', member)
  const value = nextCode(model, bench)
  const securityCode = { form: 'digits', value } as const
  const what = `the security code "${value}" and the number "${number}"`
  if (model.state === 'deleted') {
    await bench.sendStep(
      `Ada resets the keychain on her trusted phone with ${what}`,
      { type: 'reset-keychain', session, password, securityCode, number },
      accepted('a reset ends the lock'),
    )
  } else {
    await bench.sendStep(
      `Ada chooses ${what} on her trusted phone`,
      { type: 'change-security-code', session, securityCode, number },
      accepted('the phone has the keychain on'),
    )
  }
  model.chosen(value)
}

const withKeychain = (run: SecurityCodeCommand['run']): SecurityCodeCommand =>
  alwaysEnabled(async (model, bench) => {
    if (await ensureKeychain(model, bench)) await run(model, bench)
  })

export const enterRightCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constant(withKeychain((model, bench) => enter(model, bench, 'right')))

export const enterWrongCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constantFrom(1, 2).map((count) => withKeychain((model, bench) => enterWrong(model, bench, count)))

/** Wrong codes to the lock, or one less; then the right one. */
export const wrongCodesToLockCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constantFrom(0, -1).map(wrongCodesToLock)
const wrongCodesToLock = (offset: number): SecurityCodeCommand =>
  withKeychain(async (model, bench) => {
    const { lock, deletion } = model.attemptsLeft()
    if (model.state === 'open') await enterWrong(model, bench, Math.min(lock, deletion) + offset)
    await enter(model, bench, 'right')
  })

/** Wrong codes to the deletion of the keychain, or one less, with support unlocking in between; then the right one. */
export const wrongCodesToDeletionCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constantFrom(0, -1).map((offset) => ({
    shrinksTo: [wrongCodesToLock(0), wrongCodesToLock(-1)],
    ...withKeychain(async (model, bench) => {
      for (let left = model.attemptsLeft().deletion + offset; left > 0 && model.state !== 'deleted'; ) {
        if (model.state === 'locked' && !(await unlock(model, bench))) return
        const count = Math.min(left, model.attemptsLeft().lock)
        await enterWrong(model, bench, count)
        left -= count
      }
      if (model.state !== 'open' && !(await unlock(model, bench))) return
      await enter(model, bench, 'right')
    }),
  }))

export const unlockCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constant(
    withKeychain(async (model, bench) => {
      if (model.state === 'locked' && (await unlock(model, bench))) await enter(model, bench, 'right')
    }),
  )

/** A new code replaces the old one. */
export const chooseCodeCommand = (): Arbitrary<SecurityCodeCommand> =>
  fc.constantFrom<('right' | 'old')[]>('right', 'old').map((which) =>
    withKeychain(async (model, bench) => {
      await choose(model, bench)
      await enter(model, bench, which)
    }),
  )
