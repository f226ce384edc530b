import type { CaseResult } from '../verdict/result.ts'

/**
 * What the examiner did right before a case went wrong: the last `When` (or `And` of one) before the step that did not hold.
 * Of a search, the story that broke the rule. Undefined where nothing had been done yet.
 */
export const whatWasDone = ({ steps, search }: Pick<CaseResult, 'steps' | 'search'>): string | undefined => {
  if (search && search.story.length > 0) return search.story.join('\n')
  let done: string | undefined
  let doing = false
  for (const { keyword, text, status } of steps) {
    const word = keyword.trim()
    if (word !== 'And' && word !== 'But' && word !== '*') doing = word === 'When'
    if (doing) done = text
    if (status !== 'passed') return done
  }
  return done
}
