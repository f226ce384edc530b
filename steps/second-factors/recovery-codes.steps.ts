import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { arrangeHeldCode, enterHeldCode, enterRefused } from './enter-held-code.ts'
import { otherPassword, type PasswordFlaw } from './password-flaw.ts'
import {
  arrangeRecoveryCodes,
  findRecoveryCode,
  makeRecoveryCodesCommand,
  noteRecoveryCodes,
  type RecoveryCode,
  withLastCharacterChanged,
} from './recovery-codes.ts'

Given('{person} has generated recovery codes', async function (this: AccountWorld, name: string) {
  await arrangeRecoveryCodes(this, name)
})

When('{person} generates recovery codes', async function (this: AccountWorld, name: string) {
  const answer = await this.requests.attempt(await makeRecoveryCodesCommand(this, name))
  if (answer.type === 'recovery-codes') noteRecoveryCodes(this.people.named(name), answer.codes)
})

When(
  '{person} generates recovery codes {passwordFlaw}',
  async function (this: AccountWorld, name: string, flaw: PasswordFlaw) {
    const { password: _, ...command } = await makeRecoveryCodesCommand(this, name)
    await this.requests.attempt({ ...command, ...otherPassword(flaw, this.people.named(name)) })
  },
)

When(
  '{person} enters {recoveryCode} on {client}',
  async function (this: AccountWorld, name: string, which: RecoveryCode, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    await enterHeldCode(this, at, await findRecoveryCode(this, which), 'recovery')
  },
)

When(
  '{person} enters {recoveryCode} with its last character changed on {client}',
  async function (this: AccountWorld, name: string, which: RecoveryCode, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    await enterHeldCode(this, at, withLastCharacterChanged(await findRecoveryCode(this, which)), 'recovery')
  },
)

Given(
  '{person} has entered {recoveryCode} on {client}',
  async function (this: AccountWorld, name: string, which: RecoveryCode, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    await arrangeHeldCode(this, at, await findRecoveryCode(this, which), 'recovery')
  },
)

When(
  '{person} enters {recoveryCode} on {client} and on {client} at the same time',
  async function (this: AccountWorld, name: string, which: RecoveryCode, one: string, other: string) {
    const person = await this.people.ready(name)
    const code = await findRecoveryCode(this, which)
    const signIns = [one, other].map((on) => this.people.client(person, on).signIn ?? '')
    await this.requests.attemptTogether<'enter-code'>(
      signIns.map((signIn) => ({ type: 'enter-code', signIn, code, from: 'recovery' })),
    )
  },
)

Given(
  '{person} has entered {amount} wrong recovery code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    return repeatWithinLimit(this, 'code.attempts', amount, async (count) => {
      const code = await findRecoveryCode(this, { owner: name, set: 'current', at: 1 })
      await enterRefused(
        this,
        at,
        Array.from({ length: count }, () => withLastCharacterChanged(code)),
        'recovery',
      )
    })
  },
)

Then(
  '{person} has used up {int} recovery code(s) of the set',
  async function (this: AccountWorld, name: string, used: number) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const session = await this.people.sessionOf(name)
    const demand = 'The owner can read how many recovery codes are left'
    const { left } = await this.requests.require({ type: 'read-recovery-codes', session }, demand)
    const expected = (this.people.named(name).recoveryCodes?.current.length ?? 0) - used
    if (left !== expected) throw new BrokenRule('The number of recovery codes left is wrong', `${expected}`, `${left}`)
  },
)

Then(
  "{person}'s recovery codes all differ, and have the declared number and form",
  async function (this: AccountWorld, name: string) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const codes = this.people.named(name).recoveryCodes?.current ?? []
    const count = this.sandbox.parameter('recoverycode.count')
    const length = this.sandbox.parameter('recoverycode.length')
    const form = forms[this.sandbox.parameter('recoverycode.alphabet')]
    const shaped = codes.map((code) => code.replaceAll(/[\s-]/g, ''))
    const wrong = shaped.filter((code) => code.length !== length || !form.test(code)).length
    const different = new Set(shaped).size
    const isMixed = usesWholeAlphabet(shaped.join(''), this.sandbox.parameter('recoverycode.alphabet'))
    if (codes.length === count && different === count && wrong === 0 && isMixed) return
    const kinds = isMixed ? '' : ', letters or digits alone'
    const actual = `${codes.length} codes, ${different} of them different, ${wrong} of another form${kinds}`
    throw new BrokenRule('A set of recovery codes is as declared', `${count} different ones`, actual)
  },
)

Then(
  "none of {person}'s recovery codes has fewer than {int} bits",
  async function (this: AccountWorld, name: string, bits: number) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const codes = this.people.named(name).recoveryCodes?.current ?? []
    const shortest = Math.min(...codes.map(mostBits))
    if (shortest < bits) {
      throw new BrokenRule(
        'A recovery code cannot be guessed',
        `${bits} bits or more`,
        `at most ${Math.floor(shortest)} bits`,
      )
    }
  },
)

/** So many random characters have both letters and digits but for one case in ten thousand million. */
const enoughToTell = 75
const usesWholeAlphabet = (characters: string, alphabet: keyof typeof forms): boolean =>
  alphabet !== 'letters-and-digits' ||
  characters.length < enoughToTell ||
  (/[a-z]/i.test(characters) && /\d/.test(characters))

const forms = { digits: /^\d+$/, letters: /^[a-z]+$/i, 'letters-and-digits': /^[a-z\d]+$/i } as const

/** The most bits that a code of this form can have: by its length, and by the kinds of characters in it. */
const mostBits = (code: string): number => {
  const shaped = code.replaceAll(/[\s-]/g, '')
  const kinds = [/\d/, /[a-z]/, /[A-Z]/].map((kind, index) => (kind.test(shaped) ? [10, 26, 26][index] : 0) ?? 0)
  return (
    shaped.length *
    Math.log2(
      Math.max(
        2,
        kinds.reduce((sum, one) => sum + one, 0),
      ),
    )
  )
}
