import { dateOfSomebodyElse } from './somebody-else.ts'

/** Dates that are not the one they come from, each right but for one thing; the last is the date of another account. */
export const dateFlaws = [
  'of the next day',
  'of the next month',
  'of the next year',
  'of another century',
  'of somebody else',
] as const
export type DateFlaw = (typeof dateFlaws)[number]

/** A date of birth that is right nowhere. */
export const anyDate = '1980-05-17'

/** Another date of the same form, yyyy-mm-dd. The next day may be in another month; the other flaws keep the day of the month. */
export const dateWithFlaw = (date: string, flaw: DateFlaw): string => {
  if (flaw === 'of the next day') return nextDay(date)
  if (flaw === 'of somebody else') return dateOfSomebodyElse
  const [year = '', month = '', day = ''] = date.split('-')
  const safeDay = Number(day) > 28 ? '28' : day
  if (flaw === 'of the next month') return [year, String((Number(month) % 12) + 1).padStart(2, '0'), safeDay].join('-')
  return [String(Number(year) + (flaw === 'of the next year' ? 1 : -100)), month, safeDay].join('-')
}

const nextDay = (date: string): string => {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
