import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

Given('the service locks a keychain before it deletes it', function (this: AccountWorld) {
  const [lost, deleted] = [this.sandbox.parameter('ksc.lock_after'), this.sandbox.parameter('ksc.delete_after')]
  if (deleted > lost) return undefined
  if (this.sandbox.declaration.powers.settable.includes('ksc.delete_after') && lost < 100) {
    this.sandbox.settings['ksc.delete_after'] = lost + 1
    return undefined
  }
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail: `both come after ${lost} wrong security codes` }
  return 'skipped'
})

const staff = async (world: AccountWorld): Promise<string> =>
  (await world.sandbox.control({ type: 'issue-staff-token' })).staff

When(
  "support marks {person}'s identity as verified for the {supportPurpose}",
  async function (this: AccountWorld, name: string, purpose: 'account' | 'keychain') {
    const { identifier } = await this.people.ready(name)
    await this.requests.attempt({ type: 'support-verify-identity', staff: await staff(this), identifier, for: purpose })
  },
)

Given(
  "support has marked {person}'s identity as verified for the {supportPurpose}",
  async function (this: AccountWorld, name: string, purpose: 'account' | 'keychain') {
    const { identifier } = await this.people.ready(name)
    await this.requests.arrange({ type: 'support-verify-identity', staff: await staff(this), identifier, for: purpose })
  },
)

When('support lets {person} skip the code on {client}', async function (this: AccountWorld, name: string, on: string) {
  const { signIn = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.attempt({ type: 'support-skip-code', staff: await staff(this), signIn })
})

/** For the account each of it is refused; for the keychain none of it touches the account. */
Given("support has tried every operation on {person}'s account", async function (this: AccountWorld, name: string) {
  const { identifier, clients } = await this.people.ready(name)
  const shown = await staff(this)
  for (const purpose of ['account', 'keychain'] as const)
    await this.requests.ask({ type: 'support-verify-identity', staff: shown, identifier, for: purpose })
  for (const { signIn } of clients.values())
    if (signIn !== undefined) await this.requests.ask({ type: 'support-skip-code', staff: shown, signIn })
})

When("support reads {person}'s recovery", async function (this: AccountWorld, name: string) {
  const { recovery = '' } = await this.people.ready(name)
  await this.requests.attempt({ type: 'support-read-recovery', staff: await staff(this), recovery })
})

When("support restores {person}'s keychain", async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  await this.requests.attempt({ type: 'support-restore-keychain', staff: await staff(this), identifier })
})

Then(
  "support learns that {person}'s recovery is {recoveryState}",
  function (this: AccountWorld, _: string, expected: string) {
    const answer = this.judgement.answer()
    if (answer.type === 'recovery' && answer.state === expected) return
    throw new BrokenRule(
      'Support should learn how the recovery stands',
      expected,
      answer.type === 'recovery' ? answer.state : answerText(answer),
    )
  },
)
