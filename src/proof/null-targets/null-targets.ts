import type { Edition } from '../../rules/rule.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import type { Target } from '../../targets/target.ts'
import { fakeServers } from './fake-servers.ts'
import type { NullTarget } from './null-target.ts'
import { plainNullServers } from './plain-servers.ts'

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
