import { randomBytes } from 'node:crypto'
import type { ProvisionedAccount } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'

/** The account that the doctor provisions to probe a target with. */
export type ProbeAccount = {
  readonly identifier: string
  readonly password: string
  /** From the numbers reserved for fiction (North American Numbering Plan, 555-0100 to 555-0199). */
  readonly number: string
  readonly provisioned: ProvisionedAccount
}

const deviceName = 'trusted phone'

/** An account with a second factor: one number and, if the target knows devices, one trusted device. */
export const createProbeAccount = async (
  sandbox: Sandbox,
  { edition, capabilities }: Declaration,
): Promise<ProbeAccount> => {
  const identifier = `doctor-${randomBytes(6).toString('hex')}@example.test`
  const password = `Correct horse ${randomBytes(6).toString('hex')} 1`
  const number = '+12025550147'
  const devices = capabilities['sign-in.device'].state === 'absent' ? [] : [trustedDevice()]
  const provisioned = await sandbox.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: edition === 'two-step' ? 'two-step' : 'two-factor',
    phones: [{ number, verified: true }],
    devices,
  })
  return { identifier, password, number, provisioned }
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
