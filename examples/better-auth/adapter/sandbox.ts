import { randomBytes } from 'node:crypto'
import type { AnswerTo, CommandOf, CommandType } from '../../../src/protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType, Delivery } from '../../../src/protocol/control.ts'
import { createRedactor } from '../../../src/targets/redaction.ts'
import type { Exchange, Sandbox } from '../../../src/targets/target.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { type Commands, cannot, commandsOf, type Sitting } from './commands.ts'
import { createHandles } from './handles.ts'
import { type Names, namesOf } from './names.ts'
import { provision } from './provision.ts'
import { noteSecrets, redacted } from './secrets.ts'
import type { SmsGateway } from './sms-gateway.ts'
import type { Wire } from './wire.ts'

/** The control commands that this adapter can carry out. */
type Controls = { readonly [T in ControlType]?: (command: ControlOf<T>) => Promise<ControlAnswerTo<T>> }

/** A sandbox on the shared server: names, tokens and client address of its own. */
export const openSandbox = (wire: Wire, gateway: SmsGateway): Sandbox => {
  const id = randomBytes(5).toString('hex')
  const names = namesOf(id)
  const redactor = createRedactor()
  const exchanges: Exchange[] = []
  let address: string | undefined
  const sitting: Sitting = {
    names,
    handles: createHandles(),
    call: (call) =>
      wire.send({ method: 'POST', plane: 'public', ...(address && { address }), ...call }, (exchange) => {
        noteSecrets(redactor, exchange)
        exchanges.push(exchange)
      }),
  }
  const commands: Commands = commandsOf(sitting)
  const controls: Controls = {
    'provision-account': (setUp) => provision(sitting, setUp),
    'read-deliveries': async () => ({ type: 'deliveries', deliveries: deliveriesOf(names, gateway) }),
    'set-client-address': async (command) => {
      address = command.address
      return { type: 'done' }
    },
  }
  return {
    id,
    send: async <T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> => {
      const handler = commands[command.type]
      return handler ? handler(command) : cannot(`no way to say ${command.type}`)
    },
    control: async <T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> => {
      const handler = controls[command.type]
      if (handler) return handler(command)
      throw new TargetError('missing-power', `Better Auth does not let the examiner ${command.type}.`)
    },
    get exchanges() {
      return exchanges.map((exchange) => redacted(redactor, exchange))
    },
    close: async () => {},
  }
}

/** Everything that reached the numbers of this sandbox. The server texts for sign-ins only. */
const deliveriesOf = (names: Names, gateway: SmsGateway): readonly Delivery[] =>
  [...names.numbers]
    .flatMap(([number, wireNumber]) =>
      gateway.to(wireNumber).map(({ id, body, at }): Delivery => {
        const code = /\b\d{4,10}\b/.exec(body)?.[0]
        return { id, channel: 'text', to: number, purpose: 'sign-in', at, text: body, ...(code && { code }) }
      }),
    )
    .sort((one, other) => one.at - other.at)
