import type { Capability, CapabilityClaim } from '../protocol/capabilities.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Target } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import { type Contradiction, contradictions } from './capability-probes.ts'
import { createProbeAccount } from './probe-account.ts'

/** The differences between the answers of a target and its declaration. */
export type TriedCapabilities = Readonly<Partial<Record<Capability, CapabilityClaim>>>

const stateOf = { overclaimed: 'absent', undeclared: 'supported', unclear: undefined } as const satisfies Record<
  Contradiction['kind'],
  CapabilityClaim['state'] | undefined
>

/**
 * The capabilities that a target has but does not declare, and those that it declares but lacks. Probed with an account
 * of its own after the run; empty when the target does not allow that.
 */
export const triedCapabilities = async (target: Target, declaration: Declaration): Promise<TriedCapabilities> => {
  if (!declaration.powers.provisioning) return {}
  try {
    const sandbox = await target.open()
    try {
      const { provisioned } = await createProbeAccount(sandbox, declaration)
      const tried: Partial<Record<Capability, CapabilityClaim>> = {}
      for (const { capability, kind } of await contradictions(sandbox, declaration, provisioned.session)) {
        const state = stateOf[kind]
        if (state !== undefined) tried[capability] = { state, from: 'tried' }
      }
      return tried
    } finally {
      await sandbox.close()
    }
  } catch (error) {
    if (error instanceof TargetError) return {}
    throw error
  }
}
