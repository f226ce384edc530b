import { When } from '@cucumber/cucumber'
import type { ProgramService } from '../src/protocol/client.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { usualNumbers } from './person.ts'
import { enter } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When(
  '{person} enters the code of message {int} on {client}',
  async function (this: AccountWorld, name: string, nth: number, on: string) {
    const at = this.client(await this.ready(name), on)
    await enter(this, at, await codeOfMessage(this, name, nth))
  },
)

When(
  '{string} reads the {programService} of {person}',
  async function (this: AccountWorld, program: string, service: ProgramService, name: string) {
    const { programs } = await this.ready(name)
    await this.attempt({ type: 'use-service', session: programs.get(program) ?? '', service })
  },
)

/** The code in one of the messages to the person's usual number, the first being 1. */
const codeOfMessage = async (world: AccountWorld, name: string, nth: number): Promise<string> => {
  const number = usualNumbers[name]
  const messages = await world.deliveries(({ to, code }) => to === number && code !== undefined)
  const code = messages[nth - 1]?.code
  if (code === undefined) throw new CannotArrange(`no message ${nth} with a code arrived at ${number}`)
  return code
}
