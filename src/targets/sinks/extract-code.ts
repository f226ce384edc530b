/**
 * The code in a message: the first run of digits, in groups or not, of the wanted length, or else the first of four to
 * ten. Digits of links, phone numbers and prices do not count.
 */
export const extractCode = (text: string, length?: number): string | undefined => {
  const withoutLinks = text.replace(/\bhttps?:\/\/\S+/g, ' ').replace(/\+\d[\d ().-]{6,}\d/g, ' ')
  const digitRuns = [...withoutLinks.matchAll(/(?<![\w.])\d(?:[ ,-]{0,2}\d){3,9}(?![\w]|\.\d)/g)].map(([digits]) =>
    digits.replace(/\D/g, ''),
  )
  return digitRuns.find((digits) => digits.length === length) ?? digitRuns[0]
}
