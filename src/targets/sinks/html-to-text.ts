import { markupTokens } from './markup-tokens.ts'

/** The visible text of an HTML page, roughly: no markup, style or script. One pass, whatever the page is. */
export const htmlToText = (html: string): string => {
  let skippedElement: string | undefined
  let text = ''
  for (const token of markupTokens(html)) {
    if (token.kind === 'text' && skippedElement === undefined) text += token.text
    if (token.kind !== 'tag') continue
    const element = token.name.toLowerCase()
    if (skippedElement !== undefined) {
      if (token.form === 'end' && element === skippedElement) skippedElement = undefined
    } else if (skippedElements.has(element) && token.form === 'start') skippedElement = element
    else if (lineBreakElements.has(element)) text += '\n'
  }
  return text
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const skippedElements = new Set(['style', 'script', 'title'])
const lineBreakElements = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3'])
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}
