const middle = (code: string): number => Math.floor(code.length / 2)

/** Ways of entering a code not quite as it is, by their words in the features. */
const codeFlaws = {
  'without its first digit': (code: string) => code.slice(1),
  'without its last digit': (code: string) => code.slice(0, -1),
  'with another digit at its end': (code: string) => `${code}0`,
  'with a zero before it': (code: string) => `0${code}`,
  'with a letter for its last digit': (code: string) => `${code.slice(0, -1)}x`,
  'with a letter for its first digit': (code: string) => `x${code.slice(1)}`,
  'with a letter at its end': (code: string) => `${code}x`,
  'with a sign before it': (code: string) => `+${code}`,
  'with a point in it': (code: string) => `${code.slice(0, middle(code))}.${code.slice(middle(code))}`,
  'with a tab at its end': (code: string) => `${code}\t`,
  'with a line end after it': (code: string) => `${code}\n`,
  'with a space at its end': (code: string) => `${code} `,
  'with a space before it': (code: string) => ` ${code}`,
  'with a space in it': (code: string) => `${code.slice(0, middle(code))} ${code.slice(middle(code))}`,
} as const
export type CodeFlaw = keyof typeof codeFlaws
export const codeFlawPattern = new RegExp(Object.keys(codeFlaws).join('|'))

/** The code with that flaw. */
export const malformedCode = (flaw: CodeFlaw, code: string): string => codeFlaws[flaw](code)
