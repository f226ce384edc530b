import type { Weakness } from '../../protocol/weaknesses.ts'

/** `Wrong codes are not limited (code.attempts is 0)`. */
export const weaknessText = ({ name, declared, sentence }: Weakness): string => `${sentence} (${name} is ${declared})`

/** What a weak declaration is, for a reader who meets the word. */
export const weakMeaning = 'protections that the server declares it does not have'
