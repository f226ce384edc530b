import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { SandboxInstance, SandboxRegistry } from '../../http/reference/sandbox-registry.ts'
import { capabilityNames } from '../../protocol/capabilities.ts'
import type { Answer, Command } from '../../protocol/command.ts'
import type { ControlAnswer, ControlCommand, Delivery } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { ParameterValue } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'

/** How a fake service answers the `count`th command of a sandbox. It stores nothing and decides nothing. */
export type FakeService = {
  answer(command: Command, count: number): Answer
  /** Whether every command is followed by a push, a text, a call and a mail with this code. */
  readonly code?: string
}

/** Sandboxes with a valid declaration, a clock and provisioning that always succeeds, and nothing behind them. */
export const fakeSandboxes = (fake: FakeService, edition: Edition): SandboxRegistry => {
  const instances = new Map<string, SandboxInstance>()
  const open = ({
    parameters = {},
    now = Date.now(),
  }: {
    parameters?: Readonly<Record<string, ParameterValue>>
    now?: number
  }) => {
    const id = `sandbox-${instances.size}`
    instances.set(id, fakeSandbox(fake, edition, parameters, now))
    return { id }
  }
  const root = fakeSandbox(fake, edition, {}, Date.now())
  return { find: (sandbox) => (sandbox === undefined ? root : instances.get(sandbox)), open, close: () => true }
}

const allSupported = (declaration: Declaration): Declaration => {
  const capabilities = { ...declaration.capabilities }
  for (const name of capabilityNames) capabilities[name] = { state: 'supported', from: 'declared' }
  return { ...declaration, capabilities }
}

const fakeSandbox = (
  fake: FakeService,
  edition: Edition,
  parameters: Readonly<Record<string, ParameterValue>>,
  startsAt: number,
): SandboxInstance => {
  let now = startsAt
  let count = 0
  const deliveries: Delivery[] = []
  const known = { push: new Set<string>(), text: new Set<string>(), email: new Set<string>() }
  const deliver = (code: string): void => {
    for (const to of known.push) deliveries.push(delivery('push', to, code))
    for (const to of known.text) deliveries.push(delivery('text', to, code), delivery('call', to, code))
    for (const to of known.email) deliveries.push(delivery('email', to, code))
  }
  const delivery = (channel: Delivery['channel'], to: string, code: string): Delivery => ({
    id: `delivery-${deliveries.length}`,
    channel,
    to,
    at: now,
    code,
    request: 'request',
    link: 'https://id.example.test/link',
    place: { name: 'Here', latitude: 0, longitude: 0 },
    text: `Your code is ${code}.`,
  })
  return {
    declaration: allSupported(referenceDeclaration(edition, parameters)),
    async execute(command) {
      if (fake.code !== undefined) deliver(fake.code)
      count += 1
      return fake.answer(command, count)
    },
    async control(command: ControlCommand): Promise<ControlAnswer> {
      switch (command.type) {
        case 'advance-clock':
          now += command.seconds * 1000
          return { type: 'clock', now }
        case 'read-clock':
          return { type: 'clock', now }
        case 'read-deliveries':
          return { type: 'deliveries', deliveries: [...deliveries] }
        case 'issue-staff-token':
          return { type: 'staff-token', staff: 'fake-staff' }
        case 'provision-account': {
          known.email.add(command.identifier)
          const devices = (command.devices ?? []).map(({ client }, at) => {
            known.push.add(`device-${at}`)
            return {
              name: client.name,
              device: `device-${at}`,
              session: `fake-session-${at}`,
              trust: `fake-trust-${at}`,
            }
          })
          const phones = (command.phones ?? []).map(({ number }, at) => {
            known.text.add(number)
            return { number, phone: `phone-${at}` }
          })
          return { type: 'provisioned', account: 'account', session: 'fake-session', devices, phones }
        }
        default:
          return { type: 'done' }
      }
    },
  }
}
