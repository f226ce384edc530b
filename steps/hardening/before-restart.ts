import type { HeldCode } from '../../src/protocol/client.ts'
import type { Answer } from '../../src/protocol/command.ts'
import { ruleOfParameter } from '../../src/rules/effects/judged-by.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { requireEffectBeforeRestart } from '../effects/before-restart.ts'
import { anyCode, begin } from '../effects/complete-sign-in.ts'
import { findAppCode } from '../second-factors/app-code.ts'
import { startSignInCommand, unusedClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { signInAfterGuesses } from './after-guesses.ts'

/** What is tried after a restart and must be refused. */
const entersCode = /^(Ada) enters (that code|the earlier code|that app code|recovery code 1 of her set) on the (\w+)$/
const opensPage = /^(Ada) opens "account-page" on the (\w+)$/
const signsIn = /^(Ada) signs in on a new client$/
const afterGuesses = /^(Ada) can no longer sign in with (the right password|any code)$/
const moreGuesses = /^somebody has entered \d+ consecutive /
const refused = /^(it is refused|Ada is not signed in on the \w+)$/

/** The rules by which it is refused without a restart. */
const rules = {
  'that code': 'H-CODE-02',
  'the earlier code': 'CODE-16',
  'that app code': 'H-APP-01',
  'recovery code 1 of her set': 'H-RECOVERYCODE-01',
} as const

/**
 * A restart can restore only what was over before it. Tries what the scenario tries after the restart; throws CannotArrange, with the rule
 * that the target breaks, where it is accepted even before. Does nothing in a scenario of another rule than H-RESTART.
 */
export const requireEndBeforeRestart = async (world: AccountWorld): Promise<void> => {
  if (!world.rule.id.startsWith('H-RESTART-')) return
  const restart = world.stepTexts.indexOf('the service was restarted')
  const after = world.stepTexts.slice(restart + 1)
  await requireEffectBeforeRestart(world, after)
  // Where guesses follow, the restart comes in the middle of a row, which ends nothing before.
  const goesOn = after.some((step) => moreGuesses.test(step))
  for (const step of goesOn ? [] : after) {
    const [, guessed = '', what] = afterGuesses.exec(step) ?? []
    if (what !== undefined && (await signInAfterGuesses(world, guessed, what === 'any code')) === 'accepted')
      throw notBefore(
        `${what} was accepted before the restart`,
        what === 'any code' ? 'H-THROTTLE-01' : 'H-THROTTLE-02',
      )
  }
  // The codes of a count were not used before: what ends them is the restart.
  if (world.rule.id === 'H-RESTART-01' || !after.some((step) => refused.test(step))) return
  const isNewSignIn = after.some((step) => step.startsWith('Ada has begun to sign in'))
  for (const step of after) {
    const [, entering = '', code, on = ''] = entersCode.exec(step) ?? []
    if (code !== undefined && isCode(code) && (await isEntered(world, entering, code, isNewSignIn ? undefined : on)))
      throw notBefore('the used code was accepted before the restart', rules[code])
    const [, opening, at = ''] = opensPage.exec(step) ?? []
    if (opening !== undefined && (await isPageOpen(world, opening, at)))
      throw notBefore('the session was open before the restart', 'ACCOUNT-05')
    const [, name] = signsIn.exec(step) ?? []
    if (name === undefined) continue
    const answer = await world.requests.ask(startSignInCommand(world, await world.people.ready(name)))
    if (answer.type !== 'refused')
      throw notBefore('the right password was accepted before the restart', lockRule(world))
  }
}

/**
 * The same of a count of wrong codes that is empty after a restart. Throws CannotArrange where as many in one go lock nothing, and does
 * nothing in a scenario of another rule than H-RESTART-01.
 */
export const requireLockOfCodes = async (world: AccountWorld, person: Person): Promise<void> => {
  if (world.rule.id !== 'H-RESTART-01' || !world.stepTexts.includes('the service was restarted')) return
  const begun = await begin(world, person, { client: unusedClient(world, anyClient) })
  if (begun.type !== 'code-required') return
  const { signIn } = begun
  const right = await anyCode(world, person, signIn)
  if (right === undefined) return
  world.requests.aboutLimits.add('code.attempts')
  const wrong = `${right.slice(0, -1)}${(Number(right.at(-1)) + 1) % 10}`
  for (let turn = 0; turn < world.sandbox.parameter('code.attempts'); turn += 1)
    await world.requests.ask({ type: 'enter-code', signIn, code: wrong })
  const answer: Answer = await world.requests.ask({ type: 'enter-code', signIn, code: right })
  if (answer.type !== 'refused')
    throw notBefore(
      'so many wrong codes lock nothing, whether the service is restarted or not',
      ruleOfParameter('code.attempts', world.sandbox.declaration.edition),
    )
}

type Entered = keyof typeof rules
const isCode = (text: string): text is Entered => Object.hasOwn(rules, text)

/** Whether that code is accepted in the sign-in of that client; without one, in a new one. */
const isEntered = async (
  world: AccountWorld,
  name: string,
  which: Entered,
  on: string | undefined,
): Promise<boolean> => {
  const person = await world.people.ready(name)
  const begun = on === undefined ? await begin(world, person, { client: unusedClient(world, anyClient) }) : undefined
  const signIn =
    on === undefined
      ? begun?.type === 'code-required'
        ? begun.signIn
        : undefined
      : world.people.client(person, on).signIn
  const code = await codeOf(world, person, which)
  if (signIn === undefined || code === undefined) return false
  const from: HeldCode | undefined =
    which === 'that app code' ? 'app' : which.startsWith('recovery') ? 'recovery' : undefined
  const answer: Answer = await world.requests.ask({
    type: 'enter-code',
    signIn,
    code,
    ...(from !== undefined && { from }),
  })
  return answer.type !== 'refused'
}

const codeOf = async (world: AccountWorld, person: Person, which: Entered): Promise<string | undefined> => {
  switch (which) {
    case 'that code':
      return world.codes.latest
    case 'the earlier code':
      return world.codes.earlier
    case 'that app code':
      return (await findAppCode(world, { kind: 'same' })).code
    case 'recovery code 1 of her set':
      return person.recoveryCodes?.current[0]
    default:
      return which satisfies never
  }
}

const isPageOpen = async (world: AccountWorld, name: string, on: string): Promise<boolean> => {
  const { session = '' } = world.people.client(await world.people.ready(name), on)
  return (await world.requests.ask({ type: 'use-service', session, service: 'account-page' })).type !== 'refused'
}

const lockRule = ({ sandbox }: AccountWorld) => ruleOfParameter('password.attempts', sandbox.declaration.edition)

const notBefore = (message: string, by: string | undefined): CannotArrange =>
  new CannotArrange(message, by === undefined ? {} : { by })
