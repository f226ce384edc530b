import type { Rule } from '../../rules/catalogue.ts'

const meanings = {
  user: 'MAY: the service must offer it',
  server: 'MAY: either behaviour conforms, but it must match the declaration',
}

/** The level of a rule in full: what MAY leaves open and to whom, and whether the documents say it or only imply it. */
export const levelMeaning = ({ level, option, derived }: Pick<Rule, 'level' | 'option' | 'derived'>): string => {
  const known = level === 'INFORMATIVE' ? 'INFORMATIVE: a user report, which requires nothing' : level
  return `${option === undefined ? known : meanings[option]}${derived ? '; inferred from the documents' : ''}`
}
