import type { Settings } from '../property.ts'
import type { TestBench, TraceStep } from './test-bench.ts'

/** A story in sentences of the features: who there is, what is done, and what should have come of it. */
export const traceText = (
  givens: readonly string[],
  settings: Settings,
  { trace, thenStep }: Pick<TestBench, 'trace' | 'thenStep'>,
): readonly string[] => {
  const all = [
    ...Object.entries(settings).map(([name, value]) => `the service declares ${name} as ${value}`),
    ...givens,
  ]
  return [...withKeyword('Given', all), ...withKeyword('When', collapsed(trace)), `Then ${thenStep}`]
}

/** The last sentence is the one that is judged, so it stands alone. */
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

/** The rows of a table stand as they are below their sentence. */
const withKeyword = (keyword: string, sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence, at) => (isRow(sentence) ? sentence : `${at === 0 ? keyword : 'And'} ${sentence}`))
const isRow = (sentence: string): boolean => /^ +\|/.test(sentence)
