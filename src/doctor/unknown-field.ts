import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import type { CheckFinding } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'
import { clientFor } from './sign-in-probe.ts'

const field = 'notInTheContract'

/** The violation of a server that carries out a request with a field that the contract does not have. */
export async function* unknownFieldDiagnostics(
  sandbox: Sandbox,
  { identifier, password }: ProbeAccount,
  declaration: Declaration,
): AsyncGenerator<CheckFinding> {
  const command = { type: 'start-sign-in', identifier, password, client: clientFor(declaration) } as const
  const tampering = { field, raw: 'true', description: 'a field that is not in the contract' }
  const { answer } = (await sandbox.sendTampered?.(command, tampering)) ?? {}
  if (answer === undefined || answer.type === 'refused') return
  yield {
    check: 'happy path',
    state: 'contract',
    text: `start-sign-in with the field "${field}" was answered with ${answer.type}: the contract demands that unknown fields are refused`,
    operation: 'start-sign-in',
  }
}
