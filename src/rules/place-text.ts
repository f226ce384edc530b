import { type DocumentName, documents } from './sources.ts'

/** A place in a document, in words: `Wiki page on app-specific passwords (2017), line 31`. */
export const placeText = (document: DocumentName, lines: readonly string[]): string => {
  const { title, published } = documents[document]
  const single = lines.length === 1 && /^\d+$/.test(lines[0] ?? '')
  return `${title} (${published}), ${single ? 'line' : 'lines'} ${lines.join(', ')}`
}
