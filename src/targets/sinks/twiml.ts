/** The words of a call: the texts of the Say elements of a TwiML document, in their order; a loop counts once. */
export const spokenText = (twiml: string): string =>
  [...twiml.matchAll(/<Say\b[^>]*>([\s\S]*?)<\/Say>/g)]
    .map(([, content = '']) =>
      content.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
