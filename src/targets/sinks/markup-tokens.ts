/** A piece of HTML or XML: a text between tags, a tag, or a comment or declaration. */
export type MarkupToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly form: 'start' | 'end' | 'empty' }
  | { readonly kind: 'other' }

/** Longest name of an element that is told apart. */
const maxNameLength = 32

/** The pieces of a page or document. Each character is looked at a few times, whatever the page is. `<` that begins no tag is text. */
export function* markupTokens(markup: string): Generator<MarkupToken> {
  for (let at = 0; at < markup.length; ) {
    const begin = markup.indexOf('<', at)
    if (begin !== at) {
      const end = begin < 0 ? markup.length : begin
      yield { kind: 'text', text: markup.slice(at, end) }
      at = end
      continue
    }
    let end = at + 1
    while (end < markup.length && markup[end] !== '<' && markup[end] !== '>') end += 1
    const token = markup[end] === '>' ? tagOf(markup, at + 1, end) : undefined
    if (token) yield token
    else yield { kind: 'text', text: markup.slice(at, end) }
    at = token ? end + 1 : end
  }
}

const tagOf = (markup: string, begin: number, end: number): MarkupToken | undefined => {
  const [head, isEnd, name] = /^(\/?)(\w+)/.exec(markup.slice(begin, Math.min(end, begin + maxNameLength))) ?? []
  if (head === undefined || name === undefined) return /[!?]/.test(markup.charAt(begin)) ? { kind: 'other' } : undefined
  return { kind: 'tag', name, form: isEnd === '/' ? 'end' : markup[end - 1] === '/' ? 'empty' : 'start' }
}
