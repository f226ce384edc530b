import type { Settings } from '../property.ts'
import type { TestBench, TraceStep } from './test-bench.ts'

/** The trace with keywords: `Given` for the setup, `When` for the actions, `Then` for what was expected. */
export const traceText = (
  givens: readonly string[],
  settings: Settings,
  { trace, thenStep }: Pick<TestBench, 'trace' | 'thenStep'>,
): readonly string[] => {
  const all = [...Object.entries(settings).map(([name, value]) => `a search chose "${name}" as "${value}"`), ...givens]
  return [...withKeyword('Given', all), ...withKeyword('When', collapsed(trace)), `Then ${thenStep}`]
}

/** The last step is the one that failed, so it is never merged with others. */
const collapsed = (trace: readonly TraceStep[]): readonly string[] => {
  const sentences: string[] = []
  for (let at = 0; at < trace.length; ) {
    const { sentence = '', repeated: many } = trace[at] ?? {}
    let end = at + 1
    while (many && end < trace.length - 1 && trace[end]?.repeated?.key === many.key) end += 1
    sentences.push(many && end - at > 1 ? many.text(end - at) : sentence)
    at = end
  }
  return sentences
}

/** The rows of a table get no keyword. */
const withKeyword = (keyword: string, sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence, at) => (isRow(sentence) ? sentence : `${at === 0 ? keyword : 'And'} ${sentence}`))
const isRow = (sentence: string): boolean => /^ +\|/.test(sentence)
