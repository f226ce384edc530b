import { Given, When } from '@cucumber/cucumber'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Scene } from '../effects/held.ts'
import { sitAt } from '../effects/shared-client.ts'
import { waitingAt } from '../effects/things/sign-ins.ts'
import { commandTitled } from '../holders/command-steps.ts'
import type { AccountWorld } from '../support/world.ts'

/** Not applicable where as many codes are sent as anybody asks for. */
Given('the number of sent codes is limited', function (this: AccountWorld) {
  if (this.sandbox.parameter('code.sends') > 0) return undefined
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'code.sends is 0: there is no limit' }
  return 'skipped'
})

const adaIn = async (world: AccountWorld): Promise<Scene> => ({
  world,
  name: 'Ada',
  person: await world.people.ready('Ada'),
  slot: 'concerned',
})

/** As many times as the limit says, or until it is refused; then once more, which is judged. */
When(
  'Ada tries to {heldCommand} more often than codes may be sent',
  async function (this: AccountWorld, title: string) {
    this.requests.aboutLimits.add('code.sends')
    const { own, command } = await commandTitled(title).arrange(await adaIn(this))
    const limit = this.sandbox.parameter('code.sends')
    for (let sent = 0; sent < limit; sent += 1) {
      const answer = await this.requests.ask(command(own))
      if (answer.type !== 'refused') continue
      if (sent === 0 && limit === 1 && answer.reason === 'too-many-sends')
        throw new OutsideDeclaration(`to ${title}, another code has to be sent before, and 1 is the limit (code.sends)`)
      if (sent === 0) throw new CannotArrange(`the first code was refused: ${answer.reason}`)
      break
    }
    await this.requests.attempt(command(own))
  },
)

/** What the command needs is there before the limit is reached by codes of a sign-in. */
When(
  'Ada, who has reached the limit on sent codes, tries to {heldCommand}',
  async function (this: AccountWorld, title: string) {
    this.requests.aboutLimits.add('code.sends')
    const scene = await adaIn(this)
    const { own, command } = await commandTitled(title).arrange(scene)
    const signIn = await waitingAt(scene, sitAt(scene, 'browser'))
    const [phone = ''] = scene.person.phones.values()
    for (let sent = 0; sent < this.sandbox.parameter('code.sends'); sent += 1)
      if ((await this.requests.ask({ type: 'send-code', signIn, via: 'text', phone })).type === 'refused') break
    await this.requests.attempt(command(own))
  },
)
