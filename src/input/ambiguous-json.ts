/** Deepest nesting of a JSON document that is accepted; those of the contract have a few levels. */
export const maxJsonDepth = 64

/** Most values of a JSON document that is accepted: to check each takes its time, and one may have two characters. */
export const maxJsonValues = 100_000

/** The index after the closing quote of the string that begins here; the end of the text when there is none. */
const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

/**
 * Why JSON readers might disagree about a document: a name that occurs twice in one object (RFC 8259 section 4), or
 * nesting that not every reader follows (section 9); or that it has more values than `maxValues`. Undefined for other documents and for texts that are not JSON. One
 * pass, whatever the text: a pattern for strings would search again for each missing quote.
 */
export const jsonAmbiguity = (text: string, maxValues = maxJsonValues): string | undefined => {
  const containers: (Set<string> | undefined)[] = []
  /** Whether a string here would be a name, if it were in an object. */
  let name = false
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      const names = name ? containers.at(-1) : undefined
      if (names) {
        const memberName = unescaped(text.slice(at, end))
        if (names.has(memberName)) return 'has a duplicate name in an object'
        names.add(memberName)
      }
      at = end - 1
    } else if (character === '{' || character === '[') {
      if (containers.push(character === '{' ? new Set() : undefined) > maxJsonDepth) return 'is nested too deeply'
      name = true
    } else if (character === '}' || character === ']') containers.pop()
    else if (character === ',') {
      if (++values >= maxValues) return `has more than ${maxValues} values`
      name = true
    } else if (character === ':') name = false
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

/** Whether a JSON value has more than so many levels of lists and objects. Nothing here calls itself, however deep it is. */
export const isDeeperThan = (levels: number, value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
