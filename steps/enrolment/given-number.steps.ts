import { When } from '@cucumber/cucumber'
import { type CodeSource, readCode, withLastDigitChanged } from '../codes/code-source.ts'
import type { AccountWorld } from '../support/world.ts'
import { noteAnswer, verifyEnrolledPhoneCommand } from './enrolment.ts'

const verifyGivenNumber = async (
  world: AccountWorld,
  name: string,
  number: string,
  source: CodeSource = { from: 'number', number },
): Promise<void> => {
  const person = await world.people.ready(name)
  const code = await readCode(world, person, source)
  noteAnswer(person, await world.requests.attempt(verifyEnrolledPhoneCommand(person, number, code)))
}

When(
  '{person} verifies the given number {string} with the code sent to it',
  async function (this: AccountWorld, name: string, number: string) {
    await verifyGivenNumber(this, name, number)
  },
)

When(
  '{person} verifies the given number {string} with {code}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    await verifyGivenNumber(this, name, number, source)
  },
)

When(
  '{person} verifies the given number {string} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.people.ready(name)
    await this.requests.attempt(
      verifyEnrolledPhoneCommand(person, number, withLastDigitChanged(await readCode(this, person, source))),
    )
  },
)
