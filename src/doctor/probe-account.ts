import { randomBytes } from 'node:crypto'
import { codeRoute } from '../protocol/code-route.ts'
import type { ProvisionedAccount } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'

/** The account that the check before a run provisions. */
export type ProbeAccount = {
  readonly identifier: string
  readonly password: string
  /** From the numbers reserved for fiction (North American Numbering Plan, 555-0100 to 555-0199). */
  readonly numbers: readonly string[]
  /** The name of its trusted device; absent where the target knows no devices. */
  readonly deviceName?: string
  readonly provisioned: ProvisionedAccount
}

/** As an id may read, so that a push that is told by the name of its device is not taken for a malformed one. */
const deviceName = 'probe-phone'

/** Numbers of probe accounts. */
const allNumbers = ['+12025550147', '+12025550148']

/**
 * An account with a second factor: one number or two and, if the target knows devices, one trusted device. Where codes come
 * from authenticator apps or by mail, an account without numbers and without an app.
 */
export const createProbeAccount = async (
  sandbox: Sandbox,
  declaration: Declaration,
  numberCount: 1 | 2 = 1,
): Promise<ProbeAccount> => {
  const identifier = `doctor-${randomBytes(6).toString('hex')}@example.test`
  const password = `Correct horse ${randomBytes(6).toString('hex')} 1`
  const { edition, capabilities } = declaration
  const numbers = codeRoute(declaration) === 'number' ? allNumbers.slice(0, numberCount) : []
  const devices = capabilities['sign-in.device'].state === 'absent' ? [] : [trustedDevice()]
  const provisioned = await sandbox.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: edition === 'two-step' ? 'two-step' : 'two-factor',
    phones: numbers.map((number) => ({ number, verified: true })),
    devices,
  })
  return { identifier, password, numbers, ...(devices.length > 0 && { deviceName }), provisioned }
}

const trustedDevice = () =>
  ({
    client: {
      kind: 'phone',
      name: deviceName,
      version: '11.2',
      hardware: randomBytes(8).toString('hex'),
      model: 'phone model 1',
      serial: randomBytes(6).toString('hex').toUpperCase(),
    },
    status: 'trusted',
  }) as const
