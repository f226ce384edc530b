import type { Examples, GherkinDocument, Scenario, Step } from '@cucumber/messages'

/** What the scenarios of features come to: their steps, cells and tags, and the characters of all texts with their values. */
export type FeatureSize = { readonly parts: number; readonly characters: number }

/** The most that is compiled, some 300 MB of memory: twelve times the features of assay. */
export const largestSize: FeatureSize = { parts: 500_000, characters: 100_000_000 }

/**
 * What the scenarios of a feature file come to, counted before any is made: a scenario repeats the steps of its backgrounds, and an outline
 * repeats its steps for each row of its examples. Takes time by the length of the file.
 */
export const featureSize = ({ feature }: GherkinDocument): FeatureSize => {
  const sizes: FeatureSize[] = []
  const tags = feature?.tags.length ?? 0
  let background = nothing
  for (const child of feature?.children ?? []) {
    if (child.background) background = sizeOf(textsOf(child.background.steps))
    if (child.scenario) sizes.push(scenarioSize(child.scenario, background, tags))
    const { rule } = child
    let both = background
    for (const inner of rule?.children ?? []) {
      if (inner.background) both = addSizes([both, sizeOf(textsOf(inner.background.steps))])
      if (inner.scenario) sizes.push(scenarioSize(inner.scenario, both, tags + (rule?.tags.length ?? 0)))
    }
  }
  return addSizes(sizes)
}

/** The sum of sizes. */
export const addSizes = (sizes: readonly FeatureSize[]): FeatureSize => ({
  parts: sum(sizes.map(({ parts }) => parts)),
  characters: sum(sizes.map(({ characters }) => characters)),
})

const nothing: FeatureSize = { parts: 0, characters: 0 }

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const sizeOf = (texts: readonly string[]): FeatureSize => ({
  parts: texts.length,
  characters: sum(texts.map(({ length }) => length)),
})

/** The texts of steps and of what stands below them. */
const textsOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ text, docString, dataTable }) => [
    text,
    ...(docString ? [docString.content] : []),
    ...(dataTable?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => value)),
  ])

const scenarioSize = (scenario: Scenario, background: FeatureSize, inheritedTags: number): FeatureSize => {
  const texts = [scenario.name, ...textsOf(scenario.steps)]
  const own = sizeOf(texts)
  const tags = { parts: inheritedTags + scenario.tags.length, characters: 0 }
  if (scenario.examples.length === 0) return addSizes([own, background, tags])
  const placeholders = sum(texts.map((text) => text.split('<').length - 1))
  return addSizes(
    scenario.examples.map((one) => examplesSize(one, { own, placeholders, rest: addSizes([background, tags]) })),
  )
}

type Outline = { readonly own: FeatureSize; readonly placeholders: number; readonly rest: FeatureSize }

const examplesSize = (
  { tableHeader, tableBody, tags }: Examples,
  { own, placeholders, rest }: Outline,
): FeatureSize => {
  const rows = tableBody.length
  const columns = tableHeader?.cells.length ?? 0
  const longest = tableBody.map(({ cells }) => cells.reduce((most, { value }) => Math.max(most, value.length), 0))
  return {
    parts: rows * (own.parts + rest.parts + tags.length),
    // Each column is looked for in each text, and takes the place of its name there.
    characters: rows * (rest.characters + (columns + 1) * own.characters) + placeholders * sum(longest),
  }
}
