import type { Edition } from '../../rules/rule.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import type { Target } from '../../targets/target.ts'
import { fakeServers } from './fake-servers.ts'
import type { NullTarget } from './null-target.ts'
import { plainNullServers } from './plain-servers.ts'

/** Every null target: first plain servers, then fake servers, which speak the contract. */
export const nullTargets: readonly NullTarget[] = [...plainNullServers, ...fakeServers]

/** Start a null target and open it as a target. `timeout` is milliseconds for a response. */
export const openNullTarget = async (nullTarget: NullTarget, timeout: number, edition?: Edition): Promise<Target> => {
  const { url, controlUrl, token, close } = await nullTarget.start(edition)
  const target = httpTarget({ url, control: { url: controlUrl, token }, timeout })
  return {
    ...target,
    name: nullTarget.name,
    close: async () => {
      await target.close()
      await close()
    },
  }
}
