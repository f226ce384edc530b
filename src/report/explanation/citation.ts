import type { Source } from '../../rules/rule.ts'
import { documents } from '../../rules/sources.ts'

/** The source of a rule in words: document and year, section, lines. */
export const citation = ({ document, section, lines }: Source): string => {
  const { title, published } = documents[document]
  return `${title} (${published}), "${section}", ${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}`
}
