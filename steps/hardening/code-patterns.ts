/** From so many codes on, what chance hardly ever makes is a pattern. */
const many = 20

const isConstant = (values: readonly unknown[]): boolean => new Set(values).size === 1

/**
 * The pattern that codes of digits in the order of their sending follow, in words; undefined where there is none. Of a few codes
 * equal ones and equal steps are looked for, of many also digits that never change or never come, and steps that are all small.
 */
export const patternIn = (codes: readonly string[]): string | undefined => {
  const steps = codes.slice(1).map((code, at) => Number(code) - Number(codes[at]))
  const twice = codes.length - new Set(codes).size
  // Among many codes of six digits two are equal by chance once in a thousand times.
  if (twice > (codes.length < many ? 0 : 1)) return 'one code comes again'
  if (isConstant(steps)) return 'always the same step from one code to the next'
  if (codes.length < many) return undefined
  const length = Math.min(...codes.map((code) => code.length))
  const places = Array.from({ length }, (_, at) => codes.map((code) => code[at]))
  if (places.some(isConstant)) return 'a place has the same digit in every code'
  if (new Set(codes.join('')).size < 10) return 'a digit is in none of the codes'
  const largest = Math.max(...steps.map(Math.abs))
  return largest < 10 ** length / 10 ? 'each code is close to the one before it' : undefined
}
