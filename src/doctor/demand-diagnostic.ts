import type { Answer } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'

/**
 * Whether a new password that the control plane demands is asked for, when the trusted device of the account signs in again. The account is of no
 * use afterwards. Undefined where it is, or where the target has no such demand or device.
 */
export const demandDiagnostic = async (
  sandbox: Sandbox,
  { identifier, password, devices, provisioned }: ProbeAccount,
  { capabilities }: Declaration,
): Promise<Diagnostic | undefined> => {
  const [client, trust] = [devices[0]?.client, provisioned.devices[0]?.trust]
  if (capabilities['password.forced-change'].state !== 'supported' || !client || trust === undefined) return undefined
  try {
    await sandbox.control({ type: 'demand-password-change', identifier })
  } catch (error) {
    if (error instanceof TargetError && error.code === 'missing-power') return undefined
    throw error
  }
  const answer: Answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client, trust })
  if (answer.type !== 'signed-in') return undefined
  return {
    check: 'happy path',
    state: 'conformance',
    mayBeControl: true,
    text: 'a sign-in asks for no new password after demand-password-change: that has no effect, or PASSWORD-08 is broken',
  }
}
