import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import type { Background, Scenario, Step } from '@cucumber/messages'

/** The steps of one scenario without those of its background, or of a background. */
type Block = { readonly file: string; readonly steps: readonly Step[]; readonly scenario: boolean }
export type FeatureText = { readonly path: string; readonly text: string }

/** Where a sentence stands: `features/codes/entry.feature:12`. */
export type Sentences = ReadonlyMap<string, readonly string[]>

export type SentenceCount = {
  readonly sentences: Sentences
  readonly usedOnce: readonly string[]
  readonly scenarios: number
  /** Median number of steps of a scenario; steps of the background are not counted. */
  readonly medianSteps: number
}

/** A step text as one sentence: quoted strings, numbers and placeholders are `…`. */
export const sentenceOf = (text: string): string =>
  text
    .replace(/"[^"]*"/g, '"…"')
    .replace(/<[^>]*>/g, '…')
    .replace(/\b\d+(?:[.,:]\d+)*\b/g, '…')

/** Counts the different sentences of feature files. Throws the parser's error for what is no Gherkin. */
export const countSentences = (files: readonly FeatureText[]): SentenceCount => {
  const blocks = files.flatMap(blocksOf)
  const sentences = new Map<string, string[]>()
  for (const { file, steps } of blocks) {
    for (const { text, location } of steps) {
      const sentence = sentenceOf(text)
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), `${file}:${location.line}`])
    }
  }
  const lengths = blocks.filter(({ scenario }) => scenario).map(({ steps }) => steps.length)
  return {
    sentences,
    usedOnce: [...sentences].filter(([, places]) => places.length === 1).map(([sentence]) => sentence),
    scenarios: lengths.length,
    medianSteps: lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0,
  }
}

const blocksOf = ({ path, text }: FeatureText): readonly Block[] => {
  let id = 0
  const parser = new Parser(new AstBuilder(() => String(id++)), new GherkinClassicTokenMatcher())
  const block = (part: Scenario | Background, scenario: boolean): Block => ({ file: path, steps: part.steps, scenario })
  return (parser.parse(text).feature?.children ?? [])
    .flatMap((child) => child.rule?.children ?? [child])
    .flatMap(({ scenario, background }) => [
      ...(background ? [block(background, false)] : []),
      ...(scenario ? [block(scenario, true)] : []),
    ])
}
