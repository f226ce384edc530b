import type { SearchContext } from '../property.ts'

/** Whether the clock of the target can be moved. */
export const canMoveClock = ({ declaration }: Pick<SearchContext, 'declaration'>): boolean =>
  declaration.powers.clock === 'virtual' || declaration.powers.clock === 'global'
