import { Given, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { heldAppPassword } from '../app-passwords/app-passwords.ts'
import { programSignIn } from '../app-passwords/programs.steps.ts'
import { readOnPage } from '../effects/events/reading.ts'
import { signInTrusted, unusedClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import { sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

/** Seconds between two uses: less than any limit that a standard recommends. */
const pause = 1800

/** Open the account page and read everything there, until its session ends, which may be earlier. */
Given(
  '{person} has used {client} every half hour for {duration}',
  async function (this: AccountWorld, name: string, on: string, seconds: number) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const idle = this.sandbox.declares('session.idle_lifetime') ?? 0
    if (idle > 0 && idle <= pause)
      throw new OutsideDeclaration(`a session that is not used ends after ${idle} s (session.idle_lifetime)`)
    for (let passed = 0; passed < seconds; passed += pause) {
      await this.clock.advance(pause)
      const answer = await this.requests.ask({ type: 'use-service', session, service: 'account-page' })
      if (answer.type === 'refused') await this.clock.advance(seconds - passed - pause)
      if (answer.type === 'refused') return
      await readOnPage(this, session)
    }
  },
)

/** The tokens of one sign-in: the one that waited for a code, and that of the session. */
type Tokens = { readonly waiting?: string; readonly session: string }

Then('two sign-ins of {person} in new browsers give two sessions', async function (this: AccountWorld, name: string) {
  mustDiffer(await signedInAnew(this, name), await signedInAnew(this, name))
})

Then(
  'two sign-ins of {person} on {client} give two sessions',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const again = async (): Promise<Tokens> => {
      const at = this.people.client(person, on)
      await signInTrusted(this, person, at)
      return { session: at.session ?? '' }
    }
    mustDiffer(await again(), await again())
  },
)

Then(
  'two sign-ins of {person} with the app-specific password for {string} give two sessions',
  async function (this: AccountWorld, name: string, program: string) {
    const person = await this.people.ready(name)
    const { secret } = heldAppPassword(person, program)
    const again = () => this.requests.arrange(programSignIn(person, secret, 'mail', program))
    mustDiffer(await again(), await again())
  },
)

const mustDiffer = (first: Tokens, second: Tokens): void => {
  if (first.session === second.session)
    throw new BrokenRule('Each sign-in must give a token of its own', 'two tokens', 'one token twice')
  if ([first, second].some(({ waiting, session }) => waiting === session))
    throw new BrokenRule('A sign-in must give a new token', 'a new token', 'the token that waited for the code')
}

const signedInAnew = async (world: AccountWorld, name: string): Promise<Tokens> => {
  const person = await world.people.ready(name)
  const { identifier, password } = person
  const client = unusedClient(world, 'browser')
  const started = await world.requests.arrange({ type: 'start-sign-in', identifier, password, client })
  if (started.type === 'signed-in') return { session: started.session }
  if (started.type !== 'code-required') throw new CannotArrange(`the sign-in ended in ${answerText(started)}`)
  const waiting = started.signIn
  const code = await sentCode(world, person, waiting)
  const answer = await world.requests.arrange({ type: 'enter-code', signIn: waiting, code })
  if (answer.type !== 'signed-in') throw new CannotArrange(`the sign-in ended in ${answerText(answer)}`)
  return { waiting, session: answer.session }
}
