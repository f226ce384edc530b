/** The visible text of an HTML page, roughly: no markup, style or script. One pass, whatever the page is. */
export const htmlToText = (html: string): string => {
  let skippedElement: string | undefined
  let text = ''
  for (const [token, end, name = ''] of html.matchAll(/<(\/?)(\w+)[^<>]*>|[^<]+|</g)) {
    const element = name.toLowerCase()
    if (skippedElement !== undefined) {
      if (end === '/' && element === skippedElement) skippedElement = undefined
    } else if (element === '') text += token
    else if (skippedElements.has(element) && end === '') skippedElement = element
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
