import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type CodeSource, codeToJudge } from '../codes/code-source.ts'
import { arrangeCode, type Way } from '../codes/other-ways.steps.ts'
import { arrangeSignIn, enterCode, useNewClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import { deliveredCode, isMailTo, sendCodeTo, sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

const leastLength = 6

Then('{code} has at least six digits', async function (this: AccountWorld, source: CodeSource) {
  const { length } = await codeToJudge(this, this.people.named('Ada'), source)
  if (length < leastLength)
    throw new BrokenRule('A sent code is too short', `${leastLength} digits or more`, `${length}`)
})

const sent = new WeakMap<AccountWorld, readonly string[]>()

Given(
  '{person} has received {int} codes for sign-ins',
  async function (this: AccountWorld, name: string, count: number) {
    const person = await this.people.ready(name)
    const codes: string[] = []
    for (let index = 0; index < count; index += 1) {
      const signIn = await arrangeSignIn(this, person, useNewClient(this, person, anyClient))
      codes.push(await sentCode(this, person, signIn))
    }
    sent.set(this, codes)
  },
)

Given(
  '{person} has received {int} codes for sign-ins by {codeWay}',
  async function (this: AccountWorld, name: string, count: number, way: Way) {
    const person = await this.people.ready(name)
    const codes: string[] = []
    for (let index = 0; index < count; index += 1) {
      const signIn = await arrangeSignIn(this, person, useNewClient(this, person, anyClient))
      codes.push(await arrangeCode(this, person, signIn, way))
    }
    sent.set(this, codes)
  },
)

Then('those codes follow no pattern', function (this: AccountWorld) {
  const codes = sent.get(this) ?? []
  const steps = codes.slice(1).map((code, at) => Number(code) - Number(codes[at]))
  if (new Set(codes).size < codes.length)
    throw new BrokenRule('Sent codes must differ', `${codes.length} different codes`, 'one of them twice')
  if (new Set(steps).size === 1)
    throw new BrokenRule(
      'Sent codes must not be foretold',
      'no step from each code to the next',
      'always the same step',
    )
})

When(
  '{person} asks {int} times in a row on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, count: number, on: string, via: PhoneMethod, number: string) {
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    this.requests.aboutLimits.add('code.sends')
    let answered = 0
    for (; answered < count; answered += 1) {
      const answer = await this.requests.attempt({
        type: 'send-code',
        signIn,
        via,
        phone: person.phones.get(number) ?? '',
      })
      if (answer.type === 'refused') return
    }
  },
)

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
    await enterCode(this, at, await deliveredCode(this.messages, isThere, `no code arrived for ${name}`))
  },
)

Then('not all of them are accepted', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type !== 'refused')
    throw new BrokenRule('Codes must not be sent without a limit', 'one of them refused', 'all sent')
})

Then(
  'no response contains a texted code of {person} before it is entered',
  async function (this: AccountWorld, name: string) {
    const person = await this.people.ready(name)
    const { identifier, password } = person
    const { client } = useNewClient(this, person, anyClient)
    const started = await this.requests.arrange({ type: 'start-sign-in', identifier, password, client })
    if (started.type !== 'code-required') throw new CannotArrange('the sign-in asked for no code')
    const asked = await this.requests.arrange(sendCodeTo(person, started.signIn))
    const code = (await this.messages.latest((one) => one.code !== undefined))?.code
    if (code === undefined) throw new CannotArrange('no code arrived')
    const shown = [started, asked].find((answer) => JSON.stringify(answer).includes(code))
    if (shown !== undefined)
      throw new BrokenRule('An answer must not contain the code that was sent', 'no code', `the code, in ${shown.type}`)
  },
)
