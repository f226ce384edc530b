import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import type { CheckFinding } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'
import { clientFor } from './sign-in-probe.ts'

/** Whether a second sandbox sees nothing of the first, its account, its deliveries, its clock; and is gone once it is closed. */
export async function* isolationDiagnostics(
  other: Sandbox,
  { identifier, password }: ProbeAccount,
  declaration: Declaration,
  { startsAt, close }: { readonly startsAt: number; close(): Promise<void> },
): AsyncGenerator<CheckFinding> {
  const { outbox, clock } = declaration.powers
  const client = clientFor(declaration)
  const answer = await other.send({ type: 'start-sign-in', identifier, password, client })
  if (answer.type !== 'refused') {
    yield wrong('an account created in one can sign in to another', 'start-sign-in')
    return
  }
  if (outbox.length > 0) {
    const { deliveries } = await other.control({ type: 'read-deliveries' })
    if (deliveries.length > 0) {
      yield wrong(`messages of one are in the outbox of another (${deliveries.length} deliveries)`, 'read-deliveries')
      return
    }
  }
  if (clock === 'virtual') {
    const { now } = await other.control({ type: 'read-clock' })
    // The clock of the first was moved by a minute.
    if (now - startsAt >= 60_000) {
      yield wrong(
        'moving the clock of one also moves the clock of another; declare `powers.clock` as global',
        'read-clock',
      )
      return
    }
  }
  await close()
  const closing = other.exchanges.findLast(({ command }) => command === 'close')?.response?.status
  if (closing !== undefined && closing !== 204) {
    yield {
      check: 'isolation',
      state: 'contract',
      text: `the control plane answered closing a sandbox with status ${closing}; the contract says 204`,
      operation: 'close',
    }
    return
  }
  const stillThere = await answers(other, clock)
  if (stillThere !== undefined) {
    yield {
      check: 'isolation',
      state: 'contract',
      text: `a closed sandbox still carries out ${stillThere}; the contract says that closing it deletes everything in it`,
      operation: stillThere,
    }
    return
  }
  yield { check: 'isolation', state: 'ok', text: 'sandboxes are isolated from each other' }
}

/** The operation that a sandbox still carries out; undefined where it does not. */
const answers = async (sandbox: Sandbox, clock: string): Promise<'read-clock' | 'read-deliveries' | undefined> => {
  const type = clock === 'none' ? 'read-deliveries' : 'read-clock'
  try {
    await sandbox.control({ type })
    return type
  } catch (error) {
    if (error instanceof TargetError) return undefined
    throw error
  }
}

const wrong = (text: string, operation: string): CheckFinding => ({
  check: 'isolation',
  state: 'configuration',
  text: `sandboxes are not isolated: ${text}`,
  operation,
})
