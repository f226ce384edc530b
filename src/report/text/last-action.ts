import { controlRouteTable } from '../../http/routes/control-route-table.ts'
import type { CaseResult } from '../../verdict/result.ts'

/**
 * The last action before a case failed: the last `When` (or its `And`) before the step that failed, and the operation that
 * the check sent to the service, where that was judged. For a search, its counterexample. Undefined when there was no action yet.
 */
export const lastAction = (one: ActionParts): string | undefined => {
  const { steps, search, operation, sentByCheck } = one
  if (search && search.story.length > 0) return search.story.join('\n')
  const last = lastWhen(steps)
  // A look at what was delivered, or at the clock, is no request of a client.
  if (sentByCheck !== true || operation === undefined || Object.hasOwn(controlRouteTable, operation)) return last
  return last === undefined ? `the check sends ${operation}` : `${last}; then the check sends ${operation}`
}

type ActionParts = Pick<CaseResult, 'steps' | 'search' | 'operation' | 'sentByCheck'>

const lastWhen = (steps: CaseResult['steps']): string | undefined => {
  let last: string | undefined
  let inWhen = false
  for (const { keyword, text, status } of steps) {
    const word = keyword.trim()
    if (word !== 'And' && word !== 'But' && word !== '*') inWhen = word === 'When'
    if (inWhen) last = text
    if (status !== 'passed') return last
  }
  return last
}
