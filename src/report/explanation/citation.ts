import type { Source } from '../../rules/rule.ts'
import { documents } from '../../rules/sources.ts'
import { isStandardSource, standards } from '../../rules/standards.ts'

/** The source of a rule in words: document and year, section, lines; or standard, year and requirement. */
export const citation = (source: Source): string => {
  if (isStandardSource(source)) {
    const { title, published, place } = standards[source.standard]
    return `${title} (${published}), ${place} ${source.section}`
  }
  const { document, section, lines } = source
  const { title, published } = documents[document]
  return `${title} (${published}), "${section}", ${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}`
}
