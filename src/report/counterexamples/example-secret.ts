/**
 * Some value of the form that a redacted secret has, another one for each number. What somebody knows of themselves may be a
 * telephone number.
 */
export const exampleSecret = (pseudonym: string, nth: number): string => {
  if (pseudonym.startsWith('«code')) return String(nth * 7).padStart(6, '0')
  if (pseudonym.startsWith('«date-of-birth')) return `1980-04-${String(1 + (nth % 28)).padStart(2, '0')}`
  return pseudonym.startsWith('«evidence') ? `+1202555${String(100 + nth).padStart(4, '0')}` : `Correct horse ${nth} Ab`
}
