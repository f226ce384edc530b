import { findRule } from '../../rules/catalogue.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** The level of a rule for people: what its owner may do has to be offered, and that is what fails. */
export const levelText = ({ id, level }: Pick<RuleResult, 'id' | 'level'>): string =>
  level === 'MAY' && findRule(id)?.option === 'user' ? 'must be offered' : level
