import { Given } from '@cucumber/cucumber'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'

Given(
  '{person} has given {amount} wrong password(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: ClientWord) {
    const { identifier, password } = await this.people.ready(name)
    const client = unusedClient(this, kind)
    return repeatWithinLimit(this, 'password.attempts', amount, async (count) => {
      for (let at = 0; at < count; at++) {
        const wrong = `not ${password} ${at}`
        const answer = await this.requests.ask({ type: 'start-sign-in', identifier, password: wrong, client })
        if (answer.type !== 'refused') throw new CannotArrange('a wrong password was accepted', { by: 'SIGNIN-03' })
      }
    })
  },
)

Given(
  '{string} has offered {amount} wrong password(s) as {person}',
  async function (this: AccountWorld, program: string, amount: Amount, name: string) {
    const { identifier } = await this.people.ready(name)
    return repeatWithinLimit(this, 'apppw.attempts', amount, async (count) => {
      for (let at = 0; at < count; at++) {
        const wrong = `none of her passwords ${at}`
        const answer = await this.requests.ask({
          type: 'sign-in-program',
          identifier,
          password: wrong,
          service: 'mail',
          program,
        })
        if (answer.type !== 'refused') throw new CannotArrange('a wrong password was accepted', { by: 'APPPW-02' })
      }
    })
  },
)
