import type { CaseResult } from '../../verdict/result.ts'

/**
 * What the examiner did right before a case went wrong: the last `When` (or `And` of one) before the step that did not hold.
 * Of a search, the story that broke the rule. Undefined where nothing had been done yet.
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
