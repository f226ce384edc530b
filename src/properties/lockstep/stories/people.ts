export const people = ['Ada', 'Ben'] as const
/** What is true of a person from the start. */
export type PersonFacts = {
  readonly identifier: string
  readonly numbers: readonly string[]
  readonly answers: readonly string[]
  readonly dateOfBirth: string
  readonly passwords: string[]
  /** The security codes that were chosen, the newest last. */
  readonly securityCodes: string[]
}

/** Names that nobody has, or that name somebody in another way: by other addresses, in capitals, by a part. */
export const strangeNames = (name: string): readonly string[] => [
  'nobody@example.test',
  name.toUpperCase(),
  `mail-${name}`,
  `backup-${name}`,
  name.slice(0, -1),
]

/** Numbers with the last digits of others that are on file, one's own in another spelling, and what is none. */
export const strangeNumbers = ([first = '']: readonly string[]): readonly string[] => {
  const spelled = first.replace(/(\+1)(\d{3})(\d{3})/, '$1 $2 $3 ')
  return ['+12025550144', '+12125550101', '+12125550102', spelled, '+1 202 555 0144', '12']
}

/** Passwords that the service may not take. */
export const weakPasswords: readonly string[] = [
  'Ab1',
  'alllowercaseonly',
  'NODIGITSHERE',
  'passw\u0065\u0301 Horse 12',
  'x'.repeat(80),
]

/** What is true of a person whose numbers and dates have that digit. */
export const factsOf = (name: string, digit: number): PersonFacts => ({
  identifier: `${name}@example.test`,
  numbers: [`+1202555010${digit}`, `+1202555011${digit}`],
  answers: ['Rex', 'Bonn', 'Blue'],
  dateOfBirth: `198${digit}-04-0${digit}`,
  passwords: [`Correct horse ${name} 1`],
  securityCodes: [],
})
