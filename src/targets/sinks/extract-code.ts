const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const year = String.raw`(?:19|20)\d\d`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
/** What has digits and is no code: links, addresses of machines, phone numbers, dates and times of day. */
const otherDigits = [
  /\bhttps?:\/\/\S+/g,
  /\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{2,5})?\b/g,
  /\+\d[\d ().-]{6,}\d/g,
  new RegExp(String.raw`\b(?:${year}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2${year})(?:T(?=\d\d:))?`, 'g'),
  new RegExp(String.raw`\b(?:${day},? ${month},? ${year}|${month} ${day},? ${year})\b`, 'gi'),
  /(?<![\d:])\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?![\d:])/g,
]

/**
 * The code in a message: the first run of digits, in groups or not, of the wanted length, or else the first of four to
 * ten. Digits of links, dates, times, phone numbers and prices do not count.
 */
export const extractCode = (text: string, length?: number): string | undefined => {
  const rest = otherDigits.reduce((left, digits) => left.replace(digits, ' | '), text)
  const digitRuns = [...rest.matchAll(/(?<![\w.])\d(?:[ ,-]{0,2}\d){3,9}(?![\w]|\.\d)/g)].map(([digits]) =>
    digits.replace(/\D/g, ''),
  )
  return digitRuns.find((digits) => digits.length === length) ?? digitRuns[0]
}
