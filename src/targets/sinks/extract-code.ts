const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** 7 December 2026, Dec 7, 2026, 2026-12-07, 7.12.2026, 12/07/2026, 08:33:20. */
const dates = new RegExp(
  [
    `\\b\\d{1,2}\\.? ${month}\\.?,? \\d{4}\\b`,
    `\\b${month}\\.? \\d{1,2},? \\d{4}\\b`,
    '\\b\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\b\\d{1,2}([./])\\d{1,2}\\1\\d{4}\\b',
    '\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  ].join('|'),
  'gi',
)

/**
 * The code in a message: the first run of digits, in groups or not, of the wanted length, or else the first of four to
 * ten. Digits of links, phone numbers, prices, dates and times do not count.
 */
export const extractCode = (text: string, length?: number): string | undefined => {
  const withoutLinks = text
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/\+\d[\d ().-]{6,}\d/g, ' ')
    .replace(dates, ' ')
  const digitRuns = [...withoutLinks.matchAll(/(?<![\w.])\d(?:[ ,-]{0,2}\d){3,9}(?![\w]|\.\d)/g)].map(([digits]) =>
    digits.replace(/\D/g, ''),
  )
  return digitRuns.find((digits) => digits.length === length) ?? digitRuns[0]
}
