import type { GherkinDocument, RuleChild, Scenario, Step } from '@cucumber/messages'

/** A row of an outline: its values, and the columns that they stand in. */
export type ExamplesRow = {
  readonly line: number
  readonly values: readonly string[]
  readonly columns: readonly string[]
}

/** The parts of a feature file by their ids. */
export type GherkinNodes = {
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly steps: ReadonlyMap<string, Step>
  readonly rows: ReadonlyMap<string, ExamplesRow>
}

/** Finds the nodes that a pickle came from. */
export const nodesOf = (document: GherkinDocument): GherkinNodes => {
  const scenarios = new Map<string, Scenario>()
  const steps = new Map<string, Step>()
  const rows = new Map<string, ExamplesRow>()
  const add = ({ background, scenario }: RuleChild): void => {
    for (const step of [...(background?.steps ?? []), ...(scenario?.steps ?? [])]) steps.set(step.id, step)
    if (!scenario) return
    scenarios.set(scenario.id, scenario)
    for (const { tableHeader, tableBody } of scenario.examples) {
      const columns = tableHeader?.cells.map(({ value }) => value) ?? []
      for (const { id, location, cells } of tableBody)
        rows.set(id, { line: location.line, values: cells.map(({ value }) => value), columns })
    }
  }
  for (const child of document.feature?.children ?? []) {
    add(child)
    child.rule?.children.forEach(add)
  }
  return { scenarios, steps, rows }
}
