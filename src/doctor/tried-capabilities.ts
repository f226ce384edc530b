import type { Capability, CapabilityClaim } from '../protocol/capabilities.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Target } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import { type Contradiction, contradictions } from './capability-probes.ts'
import { createProbeAccount } from './probe-account.ts'

/** Where the answers of a target say otherwise than its declaration. */
export type TriedCapabilities = Readonly<Partial<Record<Capability, CapabilityClaim>>>

const stateOf = { overclaimed: 'absent', undeclared: 'supported', unclear: undefined } as const satisfies Record<
  Contradiction['kind'],
  CapabilityClaim['state'] | undefined
>

/**
 * What a target offers beside what it declares, and what of that is not there. Asked with an account of its own, once a run
 * is over; of a target where that is not possible, nothing is known.
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
