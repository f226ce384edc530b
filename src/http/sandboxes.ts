import { type Policy, policy } from '../core/policy/policy.ts'
import { createService, runningClock, type Service, type ServiceOptions, virtualClock } from '../core/service.ts'
import { conflictsOf } from '../protocol/conflicting-parameters.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, Parameters, ParameterValue } from '../protocol/parameters.ts'
import type { Answering } from './front.ts'
import { platformMint, platformSecrets } from './platform.ts'

/** A deliberate defect of the reference: policies replaced, commands that get in each other's way, requests misread. */
export type Defect = {
  readonly policy?: { readonly [A in keyof Policy]?: Partial<Policy[A]> }
  readonly transactions?: NonNullable<ServiceOptions['transactions']>
  /** Takes what requests carry for something else. */
  readonly reads?: NonNullable<Answering['reads']>
}

/** One world: accounts, clock, outbox and parameters of its own. */
export type World = Answering &
  Pick<Service, 'control'> & {
    /** From now on commands wait where and as long as this says; undefined ends that. */
    interleave?(wait: ServiceOptions['wait']): void
  }

export type WorldsOptions = {
  readonly declaration: Declaration & { readonly parameters: Parameters }
  readonly defect?: Defect
  /** Most sandboxes at one time. */
  readonly most?: number
  /** Waits before each decision, as a database would make. */
  readonly latency?: () => Promise<void>
}

/** The worlds of one server: the one at its root, and sandboxes that come and go. */
export type Worlds = {
  find(sandbox: string | undefined): World | undefined
  /** A new sandbox, or the sentence that says why not. */
  open(options: {
    readonly parameters?: Readonly<Record<string, ParameterValue>>
    readonly now?: number
  }): { readonly id: string } | { readonly problem: string }
  close(sandbox: string): boolean
}

export const createWorlds = ({ declaration, defect = {}, most = 10_000, latency }: WorldsOptions): Worlds => {
  const replaced = replacePolicies(defect)
  const make = (parameters: Parameters, startsAt: number | undefined): World => {
    let held: ServiceOptions['wait']
    const service = createService({
      edition: declaration.edition,
      parameters,
      policy: replaced,
      mint: platformMint,
      secrets: platformSecrets(startsAt === undefined ? 'full' : 'cheap'),
      clock: startsAt === undefined ? runningClock(Date.now) : virtualClock(startsAt),
      wait: (where) => held?.(where) ?? (where === 'database' ? latency?.() : undefined) ?? atOnce,
      ...(defect.transactions === undefined ? {} : { transactions: defect.transactions }),
    })
    return {
      declaration: { ...declaration, parameters },
      execute: service.execute,
      control: service.control,
      ...(defect.reads === undefined ? {} : { reads: defect.reads }),
      interleave: (wait) => {
        held = wait
      },
    }
  }
  let root: World | undefined
  const sandboxes = new Map<string, World>()
  return {
    find(sandbox) {
      if (sandbox !== undefined) return sandboxes.get(sandbox)
      root ??= make(declaration.parameters, undefined)
      return root
    },
    open({ parameters = {}, now = Date.now() }) {
      if (sandboxes.size >= most) return { problem: `there are ${most} sandboxes already; close some` }
      const fixed = Object.keys(parameters).find((name) => !declaration.powers.settable.includes(name as ParameterName))
      if (fixed !== undefined) return { problem: `${fixed} cannot be set for a sandbox` }
      const together = { ...declaration.parameters, ...parameters } as Parameters
      const [conflict] = conflictsOf(together)
      if (conflict) return { problem: conflict.problem }
      const id = platformMint.token()
      sandboxes.set(id, make(together, now))
      return { id }
    },
    close: (sandbox) => sandboxes.delete(sandbox),
  }
}

const atOnce = Promise.resolve()

/** The right policy, with what a defect replaces in any of its areas. */
const replacePolicies = ({ policy: replacements = {} }: Defect): Policy =>
  Object.fromEntries(
    Object.entries(policy).map(([area, right]) => [area, { ...right, ...replacements[area as keyof Policy] }]),
  ) as Policy
