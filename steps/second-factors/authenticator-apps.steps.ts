import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { arrangeSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { type AppCode, findAppCode } from './app-code.ts'
import {
  arrangeApp,
  arrangeEnrolment,
  beyondOneApp,
  codeShown,
  enrolCommand,
  heldApp,
  noteApp,
  passSteps,
  passToLateInStep,
  passwordOnceMore,
} from './authenticator-app.ts'
import { otherPassword, type PasswordFlaw } from './password-flaw.ts'
import { secretFlaw } from './secret-strength.ts'

Given('{person} has the authenticator app {string}', async function (this: AccountWorld, name: string, called: string) {
  await arrangeApp(this, name, called)
})

Given(
  '{person} has begun to enrol the authenticator app {string}',
  async function (this: AccountWorld, name: string, called: string) {
    await arrangeEnrolment(this, name, called)
  },
)

Given(
  "{int} more time steps of {person}'s app {string} have passed",
  async function (this: AccountWorld, count: number, name: string, called: string) {
    await passSteps(this, heldApp(await this.people.ready(name), called), count)
  },
)

Given(
  "the accepted window of {person}'s app {string} and {int} more time steps have passed",
  async function (this: AccountWorld, name: string, called: string, more: number) {
    const app = heldApp(await this.people.ready(name), called)
    await passSteps(this, app, this.sandbox.parameter('totp.window') + more)
  },
)

Given(
  "it is late in a time step of {person}'s app {string}",
  async function (this: AccountWorld, name: string, called: string) {
    await passToLateInStep(this, heldApp(await this.people.ready(name), called))
  },
)

When(
  '{person} begins to enrol the authenticator app {string}',
  async function (this: AccountWorld, name: string, called: string) {
    const answer = await this.requests.attempt(await enrolCommand(this, name, called))
    const person = this.people.named(name)
    if (answer.type === 'authenticator-app-enrolment') noteApp(person, called, answer)
    const beyond = answer.type === 'refused' && beyondOneApp(person, answer.reason)
    if (beyond) throw beyond
  },
)

When(
  '{person} begins to enrol the authenticator app {string} {passwordFlaw}',
  async function (this: AccountWorld, name: string, called: string, flaw: PasswordFlaw) {
    const { password: _, ...command } = await enrolCommand(this, name, called)
    await this.requests.attempt({ ...command, ...otherPassword(flaw, this.people.named(name)) })
  },
)

When(
  '{person} confirms the app {string} with {appCode}',
  async function (this: AccountWorld, name: string, called: string, which: AppCode) {
    const app = heldApp(await this.people.ready(name), called)
    const session = await this.people.sessionOf(name)
    const { code, accepted } = await findAppCode(this, which, called)
    const answer = await this.requests.attempt({ type: 'confirm-authenticator-app', session, app: app.id, code })
    if (answer.type !== 'refused') accepted()
  },
)

When('{person} removes the app {string}', async function (this: AccountWorld, name: string, called: string) {
  const person = await this.people.ready(name)
  const session = await this.people.sessionOf(name)
  const app = heldApp(person, called).id
  await this.requests.attempt({ type: 'remove-authenticator-app', session, app, ...passwordOnceMore(this, person) })
})

When(
  '{person} removes the app {string} {passwordFlaw}',
  async function (this: AccountWorld, name: string, called: string, flaw: PasswordFlaw) {
    const session = await this.people.sessionOf(name)
    const person = await this.people.ready(name)
    const app = heldApp(person, called).id
    await this.requests.attempt({ type: 'remove-authenticator-app', session, app, ...otherPassword(flaw, person) })
  },
)

Then("{person}'s authenticator apps are {string}", async function (this: AccountWorld, name: string, expected: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  const session = await this.people.sessionOf(name)
  const { apps } = await this.requests.require(
    { type: 'list-authenticator-apps', session },
    'The owner can read the list of authenticator apps',
  )
  // The app that guards the account from the start belongs to no scenario.
  const { guardingApp } = await this.people.ready(name)
  const actual = apps
    .filter(({ app }) => app !== guardingApp?.id)
    .map((app) => app.name)
    .join(', ')
  if (actual !== expected) throw new BrokenRule('The list of authenticator apps is wrong', expected, actual)
})

Then(
  "the secrets of {person}'s apps {string} and {string} differ and have {int} bits or more",
  async function (this: AccountWorld, name: string, one: string, other: string, bits: number) {
    const person = await this.people.ready(name)
    const [first, second] = [heldApp(person, one).totp.secret, heldApp(person, other).totp.secret]
    const flaw = secretFlaw(first.bytes, second.bytes, bits)
    if (flaw === undefined) return
    throw new BrokenRule('Each enrolment has a secret of its own', `two secrets of ${bits} bits or more`, flaw)
  },
)

/** With the code that it shows now, in a sign-in that begins now. */
Then(
  '{person} cannot sign in on a new {kind} with the current code of her app {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, called: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const { code } = await codeShown(this, heldApp(person, called), 0)
    const signIn = await arrangeSignIn(this, person, useNewClient(this, person, kind))
    const answer = await this.requests.ask({ type: 'enter-code', signIn, code, from: 'app' })
    if (answer.type === 'refused') return
    throw new BrokenRule(`A code of "${called}" must not sign ${name} in`, 'refused', answerText(answer))
  },
)
