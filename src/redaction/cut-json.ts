/**
 * What can be read of JSON that breaks off, as a long body does where it is cut: the value up to there, with the text that was cut as far as
 * it goes. Undefined for what is no beginning of JSON.
 */
export const parseCutJson = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined
  const closers: string[] = []
  let complete = { end: 0, closers: '' }
  let [isInString, isEscaped] = [false, false]
  const closing = (): string => closers.toReversed().join('')
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (isInString) {
      if (isEscaped) isEscaped = false
      else if (character === '\\') isEscaped = true
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') closers.push(character === '{' ? '}' : ']')
    else if (character === '}' || character === ']') closers.pop()
    else if (character === ',' && closers.length <= maxDepth) complete = { end: at, closers: closing() }
  }
  return (
    parsed(`${isEscaped ? text.slice(0, -1) : text}${isInString ? '"' : ''}${closing()}`) ??
    parsed(text.slice(0, complete.end) + complete.closers)
  )
}

/** Deeper than any answer; the closing brackets are made again at each comma. */
const maxDepth = 64

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
