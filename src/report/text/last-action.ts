import type { CaseResult } from '../../verdict/result.ts'

/**
 * The last action before a case failed: the last `When` (or its `And`) before the step that failed. For a search, its
 * counterexample. Undefined when there was no action yet.
 */
export const lastAction = ({ steps, search }: Pick<CaseResult, 'steps' | 'search'>): string | undefined => {
  if (search && search.story.length > 0) return search.story.join('\n')
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
