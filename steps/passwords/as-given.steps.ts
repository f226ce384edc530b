import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { carefulPasswords, freshPassword } from './password-choice.ts'

type Careful = (typeof carefulPasswords)[string]

defineParameterType({
  name: 'carefulPassword',
  regexp: new RegExp(Object.keys(carefulPasswords).join('|')),
  transformer: (text: string) => carefulPasswords[text],
})

const otherForms = new WeakMap<AccountWorld, string>()

Given('{person} wants a password {carefulPassword}', function (this: AccountWorld, name: string, careful: Careful) {
  const { given, other } = careful(freshPassword(this))
  this.people.named(name).chosenPassword = given
  otherForms.set(this, other)
})

/** A service may refuse it; one that takes it takes the whole of it, as it is. */
Then("{person}'s password is exactly the chosen one, or unchanged", async function (this: AccountWorld, name: string) {
  const refused = this.judgement.answer().type === 'refused'
  const person = await this.people.ready(name)
  const { old = person.password, new: chosen = person.password } = person.passwords ?? {}
  const opens = async (password: string) => this.requests.ask(startSignInCommand(this, person, password))
  const right = await opens(refused ? old : chosen)
  if (right.type === 'refused') throw new BrokenRule(`${name}'s password should work`, 'accepted', answerText(right))
  const other = await opens(otherForms.get(this) ?? '')
  if (other.type !== 'refused')
    throw new BrokenRule('Nothing else than the password may open the account', 'refused', answerText(other))
})
