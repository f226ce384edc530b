import type { SearchContext, Settings } from '../property.ts'

/**
 * What a sandbox of a search is opened with: the small limits that the search wants, as far as the target can be set so,
 * and what its rule needs. Only searches open such sandboxes: scenarios run with what the target declares.
 */
export const searchSettings = (
  wanted: Settings,
  { declaration, settings }: Pick<SearchContext, 'declaration' | 'settings'>,
): Settings => {
  const { settable } = declaration.powers
  const possible = Object.entries(wanted).filter(([name]) => settable.some((one) => one === name))
  return { ...Object.fromEntries(possible), ...settings }
}
