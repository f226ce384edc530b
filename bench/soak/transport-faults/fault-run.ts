import { builtInFeatures, builtInSteps } from '../../../src/cli/package-info.ts'
import type { FinishedCase } from '../../../src/run/execution/case-result.ts'
import { runSuite } from '../../../src/run/execution/run-suite.ts'
import { planRun } from '../../../src/run/selection/plan.ts'
import { loadSuite } from '../../../src/run/suite/suite.ts'
import { loadSupportCode } from '../../../src/run/suite/support-code.ts'
import { httpTarget } from '../../../src/targets/contract/http-target.ts'
import type { TransportFault } from '../../../src/targets/transport-faults/faults.ts'
import { contractServer, controlToken } from '../../../src/targets/transport-faults/faulty-contract-server.ts'
import type { CaseResult } from '../../../src/verdict/result.ts'

/** Milliseconds for a response while faults are injected. */
export const limit = 500
const selectors = ['PHONE-04']

export type FaultRun = {
  /** The scenario that was affected by the fault; undefined when none was. */
  readonly faulted: CaseResult | undefined
  /** The scenarios beside it, and those of them that did not pass. */
  readonly others: number
  readonly affected: readonly CaseResult[]
  /** Whether the run ended by itself. */
  readonly complete: boolean
}

/** Prepare runs of a few scenarios, two at a time, against a server with a fault. */
export const createFaultRunner = async (): Promise<(fault: Pick<TransportFault, 'inject'>) => Promise<FaultRun>> => {
  const [suite, support] = await Promise.all([loadSuite(builtInFeatures), loadSupportCode(builtInSteps)])
  const plan = planRun(suite, { selectors, edition: '2fa-2018' })
  return async ({ inject: strike }) => {
    const server = await contractServer(strike)
    const target = httpTarget({
      url: server.url,
      control: { url: server.controlUrl, token: controlToken },
      timeout: limit,
    })
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
    await server.stop()
    const results = finished.map(({ result }) => result)
    const faulted = results.find(({ exchanges = [] }) =>
      exchanges.some(({ request }) => request.url.startsWith(`${server.url}${server.faultedPath() || '!'}`)),
    )
    const others = results.filter((one) => one !== faulted)
    return { faulted, others: others.length, affected: others.filter(({ outcome }) => outcome !== 'pass'), complete }
  }
}
