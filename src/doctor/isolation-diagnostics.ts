import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import type { CheckFinding } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'
import { clientFor } from './sign-in-probe.ts'

/** Whether a second sandbox sees nothing of the first: its account, its deliveries, its clock. */
export async function* isolationDiagnostics(
  other: Sandbox,
  { identifier, password }: ProbeAccount,
  declaration: Declaration,
  startsAt: number,
): AsyncGenerator<CheckFinding> {
  const { outbox, clock } = declaration.powers
  const client = clientFor(declaration)
  const answer = await other.send({ type: 'start-sign-in', identifier, password, client })
  if (answer.type !== 'refused') {
    yield wrong('an account that was made in one signs in to another', 'start-sign-in')
    return
  }
  if (outbox.length > 0) {
    const { deliveries } = await other.control({ type: 'read-deliveries' })
    if (deliveries.length > 0) {
      yield wrong(
        `what was sent in one is in the outbox of another (${deliveries.length} deliveries)`,
        'read-deliveries',
      )
      return
    }
  }
  if (clock === 'virtual') {
    const { now } = await other.control({ type: 'read-clock' })
    // The clock of the first was moved by a minute.
    if (now - startsAt >= 60_000) {
      yield wrong(
        'the clock of one was moved, and that of another moved with it; declare `powers.clock` as global',
        'read-clock',
      )
      return
    }
  }
  yield { check: 'isolation', state: 'ok', text: 'a second sandbox sees nothing of the first' }
}

const wrong = (text: string, operation: string): CheckFinding => ({
  check: 'isolation',
  state: 'configuration',
  text: `sandboxes see each other: ${text}`,
  operation,
})
