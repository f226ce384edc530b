import { Given } from '@cucumber/cucumber'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import type { KindWord } from './clients.ts'
import { type Amount, within } from './counting.ts'
import { clientOf } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Given(
  '{person} has given {amount} wrong password(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: KindWord) {
    const { identifier, password } = await this.ready(name)
    const client = clientOf(this, kind)
    return within(this, 'password.attempts', amount, async (count) => {
      for (let at = 0; at < count; at++) {
        const wrong = `not ${password} ${at}`
        const answer = await this.ask({ type: 'start-sign-in', identifier, password: wrong, client })
        if (answer.type !== 'refused') throw new CannotArrange('a wrong password was accepted', { by: 'SIGNIN-03' })
      }
    })
  },
)

Given(
  '{string} has offered {amount} wrong password(s) as {person}',
  async function (this: AccountWorld, program: string, amount: Amount, name: string) {
    const { identifier } = await this.ready(name)
    return within(this, 'apppw.attempts', amount, async (count) => {
      for (let at = 0; at < count; at++) {
        const wrong = `none of her passwords ${at}`
        const answer = await this.ask({
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
