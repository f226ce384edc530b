import { Given, Then, When } from '@cucumber/cucumber'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type CodeSource, codeToJudge } from '../codes/code-source.ts'
import { arrangeCode, type Way } from '../codes/other-ways.steps.ts'
import { arrangeSignIn, enterCode, useNewClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import { deliveredCode, isMailTo, sendCodeTo } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'
import { patternIn } from './code-patterns.ts'

const leastLength = 6

Then('{code} has at least six digits', async function (this: AccountWorld, source: CodeSource) {
  const { length } = await codeToJudge(this, this.people.named('Ada'), source)
  if (length < leastLength)
    throw new BrokenRule('A sent code is too short', `${leastLength} digits or more`, `${length}`)
})

const sent = new WeakMap<AccountWorld, readonly string[]>()

/** Codes of as many sign-ins. Once as many were sent as may be at a time, the end of that time is waited for. */
const receiveCodes = async (
  world: AccountWorld,
  name: string,
  count: number,
  receive: (person: Person, signIn: string) => Promise<string>,
): Promise<void> => {
  const person = await world.people.ready(name)
  const most = world.sandbox.declares('code.sends') ?? 0
  const codes: string[] = []
  while (codes.length < count) {
    const isFull = most > 0 && codes.length > 0 && codes.length % most === 0
    if (isFull) await world.clock.advance(world.sandbox.parameter('code.send_window'))
    const signIn = await arrangeSignIn(world, person, useNewClient(world, person, anyClient))
    codes.push(await receive(person, signIn))
  }
  sent.set(world, codes)
}

Given(
  '{person} has received {int} codes for sign-ins by {codeWay}',
  function (this: AccountWorld, name: string, count: number, way: Way) {
    return receiveCodes(this, name, count, (person, signIn) => arrangeCode(this, person, signIn, way))
  },
)

Then('those codes follow no pattern', function (this: AccountWorld) {
  const pattern = patternIn(sent.get(this) ?? [])
  if (pattern !== undefined) throw new BrokenRule('Sent codes must not be foretold', 'no pattern', pattern)
})

Then('each of those codes has at least six digits', function (this: AccountWorld) {
  const shortest = Math.min(...(sent.get(this) ?? []).map(({ length }) => length))
  if (shortest < leastLength)
    throw new BrokenRule('A sent code is too short', `${leastLength} digits or more`, `${shortest}`)
})

/** Where none is sent any more, nothing is entered. */
When(
  '{person} asks for a fresh code on {client} and enters it',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const [number = ''] = person.phones.keys()
    const asked = await this.requests.attempt(sendCodeTo(person, at.signIn ?? ''))
    if (asked.type === 'refused') return
    const isThere = person.codesByMail ? isMailTo(person) : ({ to }: Delivery) => to === number
    const { session } = at
    await enterCode(this, at, await deliveredCode(this.messages, isThere, `no code arrived for ${name}`))
    if (session !== undefined && (await isOnlySession(this, at.session, session)))
      throw new OutsideDeclaration(
        'the sign-in is completed, and its answer gives nothing that its client does not have',
      )
  },
)

/** Whether a session that was given is the one from before, or has taken its place. */
const isOnlySession = async (world: AccountWorld, given: string | undefined, before: string): Promise<boolean> => {
  if (world.judgement.answers()[0]?.type !== 'signed-in') return false
  if (given === before) return true
  const answer = await world.requests.ask({ type: 'use-service', session: before, service: 'account-page' })
  return answer.type === 'refused'
}
