import { markupTokens } from './markup-tokens.ts'

/** The words of a call: the texts of the Say elements of a TwiML document, in their order; a loop counts once. One pass. */
export const spokenText = (twiml: string): string => {
  const spoken: string[] = []
  let said: string | undefined
  for (const token of markupTokens(twiml)) {
    if (token.kind === 'tag' && token.name === 'Say' && token.form !== 'empty') {
      if (token.form === 'end' && said !== undefined) spoken.push(said)
      said = token.form === 'start' ? (said ?? '') : undefined
    } else if (said !== undefined) said += token.kind === 'text' ? token.text : ' '
  }
  return spoken
    .join(' ')
    .replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
