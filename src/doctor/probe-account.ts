import { randomBytes } from 'node:crypto'
import type { ClientKind } from '../protocol/client.ts'
import { codeRoute } from '../protocol/code-route.ts'
import type { AccountSetUp, DeviceSetUp, ProvisionedAccount } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { offersSecondFactor, usesNumbers } from '../protocol/second-factor.ts'
import type { Sandbox } from '../targets/target.ts'
import { clockStep } from './clock-diagnostic.ts'
import type { ProbeSettings } from './probe-settings.ts'

/** The account that the check before a run provisions. */
export type ProbeAccount = {
  readonly identifier: string
  readonly password: string
  /** From the numbers reserved for fiction (North American Numbering Plan, 555-0100 to 555-0199). */
  readonly numbers: readonly string[]
  /** A number that is not verified, where there is room for one. */
  readonly pending?: string
  /** The name of its trusted device; absent where the target knows no devices. */
  readonly deviceName?: string
  /** All devices that were asked for. */
  readonly devices: NonNullable<AccountSetUp['devices']>
  readonly provisioned: ProvisionedAccount
}

/** As an id may read, so that a push that is told by the name of its device is not taken for a malformed one. */
const deviceName = 'probe-phone'

/** Numbers of probe accounts. */
const allNumbers = ['+12025550147', '+12025550148']

/** A number of a probe account that waits to be verified. */
const pendingNumber = '+12025550146'

/**
 * An account with a second factor: one number or two and, if the target knows devices, one trusted device. Where codes come
 * from authenticator apps or by mail, an account without numbers and without an app; where the target offers no second factor, one without. With two numbers it also gets, where its
 * settings leave room, one that is not verified, a device that is signed in without trust, and one that is just known.
 */
export const createProbeAccount = async (
  sandbox: Sandbox,
  declaration: Declaration,
  numberCount: 1 | 2 = 1,
  settings: ProbeSettings = {},
): Promise<ProbeAccount> => {
  const identifier = `doctor-${randomBytes(6).toString('hex')}@example.test`
  const password = `Correct horse ${randomBytes(6).toString('hex')} 1`
  const { edition, capabilities, parameters } = declaration
  const hasFactor = offersSecondFactor(declaration)
  const hasNumbers = codeRoute(declaration) === 'number' && (hasFactor || usesNumbers(declaration))
  const numbers = hasNumbers ? allNumbers.slice(0, numberCount) : []
  const hasDevices = capabilities['sign-in.device'].state !== 'absent'
  const whole = numberCount === 2
  const devices = hasDevices
    ? [deviceSetUp(deviceName, 'phone', hasFactor ? 'trusted' : 'signed-in'), ...(whole ? further() : [])]
    : []
  const room = Number(settings['phone.max'] ?? parameters['phone.max'] ?? 0)
  const waits = Number(parameters['phone.pending_lifetime'] ?? 0) > 4 * clockStep
  const pending = whole && numbers.length === 2 && room >= 3 && waits ? pendingNumber : undefined
  const provisioned = await sandbox.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: hasFactor ? (edition === 'two-step' ? 'two-step' : 'two-factor') : 'none',
    phones: [
      ...numbers.map((number) => ({ number, verified: true })),
      ...(pending === undefined ? [] : [{ number: pending, verified: false }]),
    ],
    devices,
  })
  return {
    ...{ identifier, password, numbers, devices, provisioned },
    ...(pending !== undefined && { pending }),
    ...(hasDevices && { deviceName }),
  }
}

const further = () => [deviceSetUp('probe-tablet', 'tablet', 'signed-in'), deviceSetUp('probe-pod', 'pod', 'known')]

const deviceSetUp = (name: string, kind: ClientKind, status: DeviceSetUp['status']): DeviceSetUp => ({
  client: {
    kind,
    name,
    version: '11.2',
    hardware: randomBytes(8).toString('hex'),
    model: 'phone model 1',
    serial: randomBytes(6).toString('hex').toUpperCase(),
  },
  status,
})
