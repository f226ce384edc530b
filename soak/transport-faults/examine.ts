import { ownFeatures, ownSteps } from '../../src/cli/home.ts'
import type { FinishedCase } from '../../src/run/case-result.ts'
import { planRun } from '../../src/run/plan.ts'
import { runSuite } from '../../src/run/run-suite.ts'
import { loadSuite } from '../../src/run/suite.ts'
import { loadSupportCode } from '../../src/run/support.ts'
import { httpTarget } from '../../src/targets/http.ts'
import { contractServer, controlToken } from '../../src/targets/transport-faults/contract-server.ts'
import type { TransportFault } from '../../src/targets/transport-faults/faults.ts'
import type { CaseResult } from '../../src/verdict/result.ts'

/** Milliseconds that a response may take while faults are examined. */
export const limit = 250
const selectors = ['PHONE-03', 'PHONE-04']

export type Examined = {
  /** The scenario whose answer went wrong; undefined when none did. */
  readonly struck: CaseResult | undefined
  /** The scenarios beside it, and those of them that did not pass. */
  readonly others: number
  readonly harmed: readonly CaseResult[]
  /** Whether the run came to its end by itself. */
  readonly complete: boolean
}

/** Prepare to examine a server through a few scenarios, two at a time. */
export const examiner = async (): Promise<(fault: Pick<TransportFault, 'strike'>) => Promise<Examined>> => {
  const [suite, support] = await Promise.all([loadSuite(ownFeatures), loadSupportCode(ownSteps)])
  const plan = planRun(suite, { selectors, edition: '2fa-2018' })
  return async ({ strike }) => {
    const server = await contractServer(strike)
    const target = httpTarget({ url: server.url, control: { url: server.controlUrl, token: controlToken }, limit })
    const finished: FinishedCase[] = []
    const { complete } = await runSuite({
      plan,
      support,
      worldParameters: { target },
      concurrency: 2,
      onCase: (one) => {
        finished.push(one)
      },
    })
    await target.close()
    await server.die()
    const results = finished.map(({ result }) => result)
    const struck = results.find(({ exchanges = [] }) =>
      exchanges.some(({ request }) => request.url.startsWith(`${server.url}${server.struck() || '!'}`)),
    )
    const others = results.filter((one) => one !== struck)
    return { struck, others: others.length, harmed: others.filter(({ outcome }) => outcome !== 'pass'), complete }
  }
}
