import { type Policy, policy } from '../../core/policy/policy.ts'
import {
  type Clock,
  createService,
  runningClock,
  type Service,
  type ServiceOptions,
  virtualClock,
} from '../../core/service.ts'
import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import type { AccountSetUp } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { absentFor } from '../../protocol/offered-commands.ts'
import type { ParameterName, Parameters, ParameterValue } from '../../protocol/parameters.ts'
import { refused } from '../../protocol/refusal.ts'
import type { CommandHandler } from '../server/public-plane.ts'
import { declaredPolicy } from './declared-policy.ts'
import { platformHasher, platformIdGenerator } from './platform.ts'

/**
 * A deliberate defect of the reference: replaced policies, commands that interfere with each other, requests that are
 * misread.
 */
export type Defect = {
  readonly policy?: { readonly [A in keyof Policy]?: Partial<Policy[A]> }
  readonly transactions?: NonNullable<ServiceOptions['transactions']>
  /** Changes the fields of a request before they are validated. */
  readonly rewriteRequest?: NonNullable<CommandHandler['rewriteRequest']>
  /** The parameters that are decided by, in the place of the declared ones. */
  readonly decidesBy?: (declared: Parameters) => Parameters
}

/** The state of one sandbox: accounts, clock, outbox and parameters. */
export type SandboxInstance = CommandHandler &
  Pick<Service, 'control'> & {
    /** From now on commands wait where and as long as this says; undefined ends that. */
    interleave?(wait: ServiceOptions['wait']): void
  }

export type SandboxRegistryOptions = {
  readonly declaration: Declaration & { readonly parameters: Parameters }
  readonly defect?: Defect
  /** Most sandboxes at one time. */
  readonly maxSandboxes?: number
  /** The clock of a sandbox that starts at that time, in milliseconds; one that stands still until it is moved by default. */
  readonly clock?: (startsAt: number) => Clock
  /** A wait before each decision, like that for a database. */
  readonly latency?: () => Promise<void>
}

/** The sandboxes of one server: the one at its root, and those that come and go. */
export type SandboxRegistry = {
  find(sandbox: string | undefined): SandboxInstance | undefined
  /** A new sandbox, or the reason why there is none. */
  open(options: {
    readonly parameters?: Readonly<Record<string, ParameterValue>>
    readonly now?: number
  }): { readonly id: string } | { readonly problem: string }
  close(sandbox: string): boolean
}

/** Whether accounts of that scheme are not offered. */
const lacksScheme = ({ capabilities }: Declaration, scheme: AccountSetUp['scheme']): boolean =>
  scheme !== 'none' && capabilities[scheme].state === 'absent'

export const createSandboxRegistry = ({
  declaration,
  defect = {},
  maxSandboxes = 10_000,
  latency,
  clock = virtualClock,
}: SandboxRegistryOptions): SandboxRegistry => {
  const decidingPolicy = declaredPolicy(replacePolicies(defect), declaration)
  const hasAll = Object.values(declaration.capabilities).every(({ state }) => state !== 'absent')
  const createInstance = (parameters: Parameters, startsAt: number | undefined): SandboxInstance => {
    let interleaveWait: ServiceOptions['wait']
    const service = createService({
      edition: declaration.edition,
      parameters: defect.decidesBy?.(parameters) ?? parameters,
      policy: decidingPolicy,
      idGenerator: platformIdGenerator,
      hasher: platformHasher(startsAt === undefined ? 'full' : 'cheap'),
      clock: startsAt === undefined ? runningClock(Date.now) : clock(startsAt),
      wait: (where) => interleaveWait?.(where) ?? (where === 'database' ? latency?.() : undefined) ?? resolved,
      ...(defect.transactions === undefined ? {} : { transactions: defect.transactions }),
    })
    return {
      declaration: { ...declaration, parameters },
      execute: hasAll
        ? service.execute
        : async (command) => (absentFor(command, declaration) ? refused('not-offered') : service.execute(command)),
      control: async (command) =>
        command.type === 'provision-account' && lacksScheme(declaration, command.scheme)
          ? { type: 'problem', detail: `the server does not offer ${command.scheme}` }
          : service.control(command),
      ...(defect.rewriteRequest === undefined ? {} : { rewriteRequest: defect.rewriteRequest }),
      interleave: (wait) => {
        interleaveWait = wait
      },
    }
  }
  let rootInstance: SandboxInstance | undefined
  const sandboxes = new Map<string, SandboxInstance>()
  return {
    find(sandbox) {
      if (sandbox !== undefined) return sandboxes.get(sandbox)
      rootInstance ??= createInstance(declaration.parameters, undefined)
      return rootInstance
    },
    open({ parameters = {}, now = Date.now() }) {
      if (sandboxes.size >= maxSandboxes) return { problem: `there are ${maxSandboxes} sandboxes already; close some` }
      const notSettable = Object.keys(parameters).find(
        (name) => !declaration.powers.settable.includes(name as ParameterName),
      )
      if (notSettable !== undefined) return { problem: `${notSettable} cannot be set for a sandbox` }
      const merged = { ...declaration.parameters, ...parameters } as Parameters
      const [conflict] = conflictsOf(merged, declaration.edition)
      if (conflict) return { problem: conflict.problem }
      const id = platformIdGenerator.token()
      sandboxes.set(id, createInstance(merged, now))
      return { id }
    },
    close: (sandbox) => sandboxes.delete(sandbox),
  }
}

const resolved = Promise.resolve()

/** The correct policy, with the functions that a defect replaces in any of its areas. */
const replacePolicies = ({ policy: replacements = {} }: Defect): Policy =>
  Object.fromEntries(
    Object.entries(policy).map(([area, original]) => [area, { ...original, ...replacements[area as keyof Policy] }]),
  ) as Policy
