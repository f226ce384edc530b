/** What a page of HTML says to its reader, roughly: no markup, style or script. In one pass, whatever the page is. */
export const textOfHtml = (html: string): string => {
  let unread: string | undefined
  let text = ''
  for (const [token, end, name = ''] of html.matchAll(/<(\/?)(\w+)[^<>]*>|[^<]+|</g)) {
    const element = name.toLowerCase()
    if (unread !== undefined) {
      if (end === '/' && element === unread) unread = undefined
    } else if (element === '') text += token
    else if (isUnread.has(element) && end === '') unread = element
    else if (breaksLine.has(element)) text += '\n'
  }
  return text
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const isUnread = new Set(['style', 'script', 'title'])
const breaksLine = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3'])
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}
