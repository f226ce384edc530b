import type { Capability, CapabilityClaim } from './capabilities.ts'
import type { ParameterName, Parameters } from './parameters.ts'

/** The version of the contract: major for breaking changes. assay does not run against a target of another major version. */
export const contractVersion = '1.0'

/** Where the discovery document lies, below the base URL. */
export const discoveryPath = '/.well-known/account-security'

/** The powers of assay over a target, as the target offers them. */
export type DeclaredPowers = {
  readonly provisioning: boolean
  /** `virtual`: one clock per sandbox; `global`: one for all, so scenarios run one at a time;
   * `wall`: nobody moves it, assay waits in real time; `none`. */
  readonly clock: 'virtual' | 'global' | 'wall' | 'none'
  readonly outbox: readonly ('push' | 'text' | 'call' | 'email')[]
  readonly clientAddress: boolean
  readonly support: boolean
  /** Whether assay may stop the service and start it again with its data; absent is no. */
  readonly restart?: boolean
  /** Scenarios may run side by side, each in a sandbox of its own. */
  readonly sandboxes: boolean
  /** Parameters that a sandbox may be opened with; the other ones are as declared. */
  readonly settable: readonly ParameterName[]
}

/** What a target says of itself: its edition, what it offers, and the choices that the documents leave to it. */
export type Declaration = {
  readonly contract: string
  readonly product: { readonly name: string; readonly version: string }
  readonly edition: 'two-step' | '2fa-2017' | '2fa-2018'
  readonly capabilities: Readonly<Record<Capability, CapabilityClaim>>
  /** Undeclared parameters are unknown; scenarios that need one are not judged. */
  readonly parameters: Partial<Parameters>
  readonly powers: DeclaredPowers
}
