import type { Command } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import { eventIds } from '../../../src/rules/effects/events.ts'
import { operationsOf } from '../../../src/rules/effects/operations.ts'
import { cells } from '../../../src/rules/effects/table.ts'

const pageCells = cells.filter(({ thing }) => thing === 'page-session')

/**
 * Whether a command that was carried out may have ended that session of the account page, by the table of effects: it ends such
 * sessions as declared, or the table leaves open what becomes of them. What ends other sessions does not end the one that it was
 * sent in.
 */
export const mayEndPageSession = (
  { edition, parameters }: Pick<Declaration, 'edition' | 'parameters'>,
  command: Command,
  session: string,
): boolean => {
  const made = eventIds.filter((id) => operationsOf[id]?.includes(command.type))
  const isOwn = 'session' in command && command.session === session
  return pageCells.some(({ event, edition: of, row }) => {
    if (of !== edition || !made.includes(event)) return false
    if ('open' in row) return row.cannotMeet !== true
    const { parameter, values, effect } = row
    const declared = values && Object.entries(parameters).find(([name]) => name === parameter)?.[1]
    return !isOwn && (declared === undefined ? effect : values?.[String(declared)]) === 'ends'
  })
}
