import { type Policy, policy } from '../core/policy/policy.ts'
import { createService, runningClock, type Service, virtualClock } from '../core/service.ts'
import type { CommandType } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, Parameters, ParameterValue } from '../protocol/parameters.ts'
import type { Answering } from './front.ts'
import { platformMint, platformSecrets } from './platform.ts'

/** A deliberate defect of the reference: policies replaced, or a command that runs without a transaction. */
export type Defect = {
  readonly policy?: { readonly [A in keyof Policy]?: Partial<Policy[A]> }
  readonly unisolated?: readonly CommandType[]
}

/** One world: accounts, clock, outbox and parameters of its own. */
export type World = Answering & Pick<Service, 'control'>

export type WorldsOptions = {
  readonly declaration: Declaration & { readonly parameters: Parameters }
  readonly defect?: Defect
  /** Most sandboxes at one time. */
  readonly most?: number
  /** Waits before each decision, as a database would make; in tests a scheduler holds them. */
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
    const service = createService({
      edition: declaration.edition,
      parameters,
      policy: replaced,
      mint: platformMint,
      secrets: platformSecrets(startsAt === undefined ? 'full' : 'cheap'),
      clock: startsAt === undefined ? runningClock(Date.now) : virtualClock(startsAt),
      ...(latency === undefined ? {} : { latency }),
      ...(defect.unisolated === undefined ? {} : { unisolated: defect.unisolated }),
    })
    return { declaration: { ...declaration, parameters }, execute: service.execute, control: service.control }
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
      const id = platformMint.token()
      sandboxes.set(id, make({ ...declaration.parameters, ...parameters } as Parameters, now))
      return { id }
    },
    close: (sandbox) => sandboxes.delete(sandbox),
  }
}

const replacePolicies = ({ policy: replacements = {} }: Defect): Policy => ({
  account: { ...policy.account, ...replacements.account },
  appPasswords: { ...policy.appPasswords, ...replacements.appPasswords },
  codes: { ...policy.codes, ...replacements.codes },
  devices: { ...policy.devices, ...replacements.devices },
  enrolment: { ...policy.enrolment, ...replacements.enrolment },
  features: { ...policy.features, ...replacements.features },
  keychain: { ...policy.keychain, ...replacements.keychain },
  legacy: { ...policy.legacy, ...replacements.legacy },
  passwords: { ...policy.passwords, ...replacements.passwords },
  phones: { ...policy.phones, ...replacements.phones },
  questions: { ...policy.questions, ...replacements.questions },
  recovery: { ...policy.recovery, ...replacements.recovery },
  securityCode: { ...policy.securityCode, ...replacements.securityCode },
  signIn: { ...policy.signIn, ...replacements.signIn },
  twoStep: { ...policy.twoStep, ...replacements.twoStep },
  unEnrolment: { ...policy.unEnrolment, ...replacements.unEnrolment },
})
