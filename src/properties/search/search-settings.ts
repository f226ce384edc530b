import type { SearchContext, Settings } from '../property.ts'
import { unmodelledLimits } from './unmodelled-limits.ts'

/**
 * What a sandbox of a search is opened with: the small limits that the search wants, as far as the target can be set so,
 * none of the limits that no model counts, and what its rule needs. Only searches open such sandboxes: scenarios run with what the target declares.
 */
export const searchSettings = (
  wanted: Settings,
  { declaration, settings }: Pick<SearchContext, 'declaration' | 'settings'>,
): Settings => {
  const { settable } = declaration.powers
  const unlimited = unmodelledLimits(declaration.parameters).map((name) => [name, 0] as const)
  const possible = [...unlimited, ...Object.entries(wanted)].filter(([name]) => settable.some((one) => one === name))
  return { ...Object.fromEntries(possible), ...settings }
}
