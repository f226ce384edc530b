/** The deepest that a JSON document of a target may be nested; none of the contract is nested more than a few times. */
export const maxJsonDepth = 64

/** The end of the string that begins here, after its closing quote; the end of the text where it has none. */
const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

/**
 * Why readers might not read a JSON document alike: a name that stands twice in one object (RFC 8259 section 4), or nesting that
 * not every reader follows (section 9). Undefined for other documents and for what is no JSON at all. One pass, whatever the
 * text: no pattern, since a pattern for strings looks for each missing quote anew.
 */
export const jsonAmbiguity = (text: string): string | undefined => {
  const containers: (Set<string> | undefined)[] = []
  /** Whether a string would be a name here, were it in an object. */
  let name = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      const names = name ? containers.at(-1) : undefined
      if (names) {
        const memberName = unescaped(text.slice(at, end))
        if (names.has(memberName)) return 'has one name twice in an object'
        names.add(memberName)
      }
      at = end - 1
    } else if (character === '{' || character === '[') {
      if (containers.push(character === '{' ? new Set() : undefined) > maxJsonDepth) return 'is nested too deep'
      name = true
    } else if (character === '}' || character === ']') containers.pop()
    else if (character === ',') name = true
    else if (character === ':') name = false
  }
  return undefined
}

const unescaped = (token: string): string => {
  if (!token.includes('\\')) return token
  try {
    return JSON.stringify(JSON.parse(token))
  } catch {
    return token
  }
}
