import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { readCode } from '../codes/code-source.ts'
import { newestCode } from '../effects/things/begun.ts'
import { codeShown, heldApp } from '../second-factors/authenticator-app.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { Person } from '../support/person.ts'
import { sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

/** As a client does that waits for an answer on another device. Throws OutsideDeclaration where the target shows no state. */
Given(
  '{person} has read the state of the sign-in on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { signIn = '' } = this.people.client(await this.people.ready(name), on)
    try {
      await this.requests.ask({ type: 'read-sign-in', signIn })
    } catch (error) {
      if (!(error instanceof TargetError) || error.code !== 'unsupported-command') throw error
      throw new OutsideDeclaration('the target does not show the state of a sign-in')
    }
  },
)

type Entry = Pick<CommandOf<'enter-code'>, 'code' | 'from'>
/** A code for the sign-in that waits; `turn` counts the sign-ins of the scenario. */
type Way = (world: AccountWorld, person: Person, signIn: string, turn: number) => Promise<Entry>

const ways: Readonly<Record<string, Way>> = {
  'a texted code': async (world, person, signIn) => ({ code: await sentCode(world, person, signIn) }),
  'a code by call': async (world, person, signIn) => {
    const [[number, phone] = ['', '']] = person.phones
    await world.requests.arrange({ type: 'send-code', signIn, via: 'call', phone })
    return { code: (await newestCode({ world }, [number])).code }
  },
  'a code of her app': async (world, person) => {
    const app = heldApp(person, 'Otter')
    const { code, step } = await codeShown(world, app, 0)
    app.usedStep = step
    return { code, from: 'app' }
  },
  'a recovery code': async (_, { recoveryCodes }, __, turn) => ({
    code: recoveryCodes?.current[turn] ?? '',
    from: 'recovery',
  }),
  'a code that her phone shows': async (world, person, signIn) => ({
    code: await readCode(world, person, { from: 'device', client: 'trusted phone' }, signIn),
  }),
  'a generated code': async (world, person, signIn) => ({
    code: await readCode(world, person, { from: 'generated', client: 'trusted phone' }, signIn),
  }),
}
defineParameterType({ name: 'signInWay', regexp: new RegExp(Object.keys(ways).join('|')) })
defineParameterType({
  name: 'newClients',
  regexp: /in new browsers|on new Macs/,
  transformer: (text: string) => (text === 'in new browsers' ? 'browser' : 'Mac'),
})

/** What named a sign-in while it waited names no session, and no two sign-ins give the same one. */
Then(
  'two sign-ins of {person} {newClients}, each with {signInWay}, give two sessions',
  async function (this: AccountWorld, name: string, kind: 'browser' | 'Mac', way: string) {
    const first = await completed(this, name, kind, way, 0)
    const second = await completed(this, name, kind, way, 1)
    if (first === second) throw new BrokenRule(demand, 'two tokens', 'one token twice')
  },
)

const demand = 'Each sign-in must give a token of its own'

/** The session token of a sign-in that was completed so. Throws BrokenRule where it is the token that waited, or that one opens the account. */
const completed = async (
  world: AccountWorld,
  name: string,
  kind: 'browser' | 'Mac',
  way: string,
  turn: number,
): Promise<string> => {
  const person = await world.people.ready(name)
  const { identifier, password } = person
  const client = unusedClient(world, kind)
  const started = await world.requests.arrange({ type: 'start-sign-in', identifier, password, client })
  if (started.type !== 'code-required') throw new CannotArrange(`the sign-in ended in ${answerText(started)}`)
  const { signIn } = started
  const entry = await ways[way]?.(world, person, signIn, turn)
  const answer = await world.requests.arrange({ type: 'enter-code', signIn, code: '', ...entry })
  if (answer.type !== 'signed-in') throw new CannotArrange(`the sign-in ended in ${answerText(answer)}`)
  if (answer.session === signIn) throw new BrokenRule(demand, 'a new token', 'the token that waited for the code')
  const shown = await world.requests.ask({ type: 'read-account', session: signIn })
  if (shown.type !== 'refused') throw new BrokenRule(demand, 'the token that waited opens nothing', answerText(shown))
  return answer.session
}
