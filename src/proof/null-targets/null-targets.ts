import type { Edition } from '../../rules/rule.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import type { Target } from '../../targets/target.ts'
import { fakeServers } from './fake-servers.ts'
import { plainNullServers } from './plain-servers.ts'

/** A server that runs on loopback: its base URL and that of its control plane, with the token. */
export type NullServer = {
  readonly url: string
  readonly controlUrl: string
  readonly token: string
  close(): Promise<void>
}

/** A server that implements nothing. Examined, it earns no pass for any rule. */
export type NullTarget = {
  /** Unique, kebab-case: `not-found`. */
  readonly name: string
  /** What it does, in one sentence. */
  readonly summary: string
  /** Whether it speaks the contract, so that a run goes on to the scenarios. */
  readonly speaksContract: boolean
  /** Start it; one that speaks the contract declares this edition. */
  start(edition?: Edition): Promise<NullServer>
}

/** Every null target: those that are no service at all first, then those that pretend to be one. */
export const nullTargets: readonly NullTarget[] = [...plainNullServers, ...fakeServers]

/** Start a null target and stand before it as before any server. `limit` is milliseconds for a response. */
export const openNullTarget = async (nullTarget: NullTarget, limit: number, edition?: Edition): Promise<Target> => {
  const { url, controlUrl, token, close } = await nullTarget.start(edition)
  const target = httpTarget({ url, control: { url: controlUrl, token }, timeout: limit })
  return {
    ...target,
    name: nullTarget.name,
    close: async () => {
      await target.close()
      await close()
    },
  }
}
