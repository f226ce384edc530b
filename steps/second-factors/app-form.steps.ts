import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'
import { heldApp } from './authenticator-app.ts'

Then(
  "{person}'s app {string} has the declared step, digits and algorithm",
  async function (this: AccountWorld, name: string, called: string) {
    const { period, digits, algorithm } = heldApp(await this.people.ready(name), called).totp
    const { sandbox } = this
    const declared = [
      sandbox.parameter('totp.step'),
      sandbox.parameter('totp.digits'),
      sandbox.parameter('totp.algorithm'),
    ]
    const [expected, actual] = [declared.join(', '), [period, digits, algorithm.replace('-', '')].join(', ')]
    if (actual !== expected) throw new BrokenRule('An authenticator app makes codes as declared', expected, actual)
  },
)
