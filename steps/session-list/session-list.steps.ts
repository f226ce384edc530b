import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { otherPassword, type PasswordFlaw } from '../second-factors/password-flaw.ts'
import type { AccountWorld } from '../support/world.ts'

const listOf = async (world: AccountWorld, session: string) =>
  (await world.requests.require({ type: 'list-sessions', session }, 'The owner can read the list of sessions')).sessions

/** The id of the session of a client: its own list marks it as the current one. Undefined where the list does not. */
const idOn = async (world: AccountWorld, name: string, on: string): Promise<string | undefined> => {
  const { session } = world.people.client(await world.people.ready(name), on)
  if (session === undefined) throw new CannotArrange(`${name} has no session on ${on}`)
  const own = await world.requests.ask({ type: 'list-sessions', session })
  return own.type === 'sessions' ? own.sessions.find((one) => one.current)?.sessionId : undefined
}

const sessionOn = async (world: AccountWorld, name: string, on: string): Promise<string> => {
  const id = await idOn(world, name, on)
  if (id === undefined) throw new CannotArrange(`the list of sessions on ${on} marks no current one`)
  return id
}

const passwordOnceMore = (world: AccountWorld, password: string): { readonly password?: string } =>
  world.sandbox.declares('session.end_reauth') === false ? {} : { password }

const endOthers = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'end-other-sessions'>> => {
  const person = await world.people.ready(name)
  const { session = '' } = world.people.client(person, on)
  return { type: 'end-other-sessions', session, ...passwordOnceMore(world, person.password) }
}

When(
  '{person} ends the session of {client} on {client}',
  async function (this: AccountWorld, name: string, ended: string, on: string) {
    const person = await this.people.ready(name)
    const sessionId = await sessionOn(this, name, ended)
    const { session = '' } = this.people.client(person, on)
    await this.requests.attempt({
      type: 'end-session',
      session,
      sessionId,
      ...passwordOnceMore(this, person.password),
    })
  },
)

When(
  '{person} ends the session of {client} on {client} {passwordFlaw}',
  async function (this: AccountWorld, name: string, ended: string, on: string, flaw: PasswordFlaw) {
    const person = await this.people.ready(name)
    const sessionId = await sessionOn(this, name, ended)
    const { session = '' } = this.people.client(person, on)
    await this.requests.attempt({ type: 'end-session', session, sessionId, ...otherPassword(flaw, person) })
  },
)

/** All but the one in use, up to the first that is refused. */
When(
  '{person} ends each session of the list on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    const again = passwordOnceMore(this, person.password)
    for (const { sessionId, current } of await listOf(this, session)) {
      if (current) continue
      const answer = await this.requests.attempt({ type: 'end-session', session, sessionId, ...again })
      if (answer.type === 'refused') return
    }
  },
)

/** Up to the first that is ended. */
When(
  '{person} ends each session of the list on {client} {passwordFlaw}',
  async function (this: AccountWorld, name: string, on: string, flaw: PasswordFlaw) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    for (const { sessionId, current } of await listOf(this, session)) {
      if (current) continue
      const answer = await this.requests.attempt({
        type: 'end-session',
        session,
        sessionId,
        ...otherPassword(flaw, person),
      })
      if (answer.type !== 'refused') return
    }
  },
)

When(
  '{person} ends the session that {person} has on {client}',
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const person = await this.people.ready(name)
    const sessionId = await sessionOn(this, owner, on)
    const session = await this.people.sessionOf(name)
    await this.requests.attempt({
      type: 'end-session',
      session,
      sessionId,
      ...passwordOnceMore(this, person.password),
    })
  },
)

/** How many sessions a list had when it was looked at last. */
const lengths = new WeakMap<AccountWorld, number>()

Given(
  '{person} has looked at the list of sessions on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const { sessions } = await this.requests.arrange({ type: 'list-sessions', session })
    lengths.set(this, sessions.length)
  },
)

Then(
  "the list of sessions on {person}'s {ownClient} is shorter than before",
  async function (this: AccountWorld, name: string, on: string) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const [before, now] = [lengths.get(this) ?? 0, (await listOf(this, session)).length]
    if (now < before) return
    throw new BrokenRule('The list has the open sessions alone', `fewer than ${before}`, `${now}`)
  },
)

Given(
  '{person} has ended all other sessions on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await this.requests.arrange(await endOthers(this, name, on))
  },
)

When('{person} ends all other sessions on {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.requests.attempt(await endOthers(this, name, on))
})

When(
  '{person} ends all other sessions on {client} {passwordFlaw}',
  async function (this: AccountWorld, name: string, on: string, flaw: PasswordFlaw) {
    const { password: _, ...command } = await endOthers(this, name, on)
    await this.requests.attempt({ ...command, ...otherPassword(flaw, this.people.named(name)) })
  },
)

Then(
  "the list of sessions on {person}'s {ownClient} shows the session of {client} and no session of {person}",
  async function (this: AccountWorld, name: string, on: string, other: string, stranger: string) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const ids = (await listOf(this, session)).map(({ sessionId }) => sessionId)
    const own = await idOn(this, name, other)
    const theirs = (await listOf(this, await this.people.sessionOf(stranger))).map(({ sessionId }) => sessionId)
    const foreign = ids.filter((id) => theirs.includes(id)).length
    const isThere = own !== undefined && ids.includes(own)
    if (isThere && foreign === 0) return
    const actual = isThere ? `${foreign} of ${stranger}` : `none of ${other}`
    throw new BrokenRule('The list has the sessions of its owner', `that of ${other}, and none of ${stranger}`, actual)
  },
)
