import { Given } from '@cucumber/cucumber'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { generatePassword, type PasswordLack, safeLength } from './password-choice.ts'

Given('{person} wants a password of {amount} characters', function (this: AccountWorld, name: string, amount: Amount) {
  this.people.named(name).chosenPassword = generatePassword(this, amount(this.sandbox.parameter('password.min_length')))
})

Given(
  '{person} wants a password of {amount} characters, one of them an emoji',
  function (this: AccountWorld, name: string, amount: Amount) {
    const length = amount(this.sandbox.parameter('password.min_length'))
    if (length < 1) throw new OutsideDeclaration('a password without characters has no emoji (password.min_length)')
    const others = generatePassword(this, length - 1)
    this.people.named(name).chosenPassword = `${others}🔑`
  },
)

Given(
  '{person} wants a password without {passwordLack}',
  function (this: AccountWorld, name: string, lack: PasswordLack) {
    this.people.named(name).chosenPassword = generatePassword(this, safeLength(this), lack)
  },
)
