import { type CommandHolders, type HolderCell, type HolderId, holders } from '../../rules/holders/holders.ts'
import { commandHolders } from '../../rules/holders/table.ts'
import { type Edition, editions } from '../../rules/rule.ts'

/** What a caller shows, in the words of an implementer. */
const titles: Readonly<Record<HolderId, string>> = {
  ...holders,
  'other-account-session': 'a token of another account',
}

/** What an operation is carried out with that takes neither a session nor a sign-in. */
const ownTokens: Readonly<Partial<Record<CommandHolders['token'], string>>> = {
  enrolment: 'the token of the enrolment',
  reset: 'the token of the reset',
  change: 'the token of the demanded change',
  recovery: 'the token of the recovery',
}

/**
 * With which tokens an operation is carried out and with which it is refused, as the table of holders says it (`assay rules
 * --holders`). Nothing for an operation that takes no token, or that the table does not have.
 */
export const callersOfOperation = (operationId: string): string | undefined => {
  const row = commandHolders.find(({ command }) => command === operationId)
  if (row === undefined || row.token === 'none') return undefined
  const allowed = named(row.cells, 'allowed').filter(({ holder }) => holder !== 'other-account-session')
  const refused = named(row.cells, 'refused')
  if (allowed.length === 0 && refused.length === 0) return undefined
  const own = ownTokens[row.token]
  const sentences = [
    sentence('Carried out with', [...(own === undefined ? [] : [own]), ...allowed.map(textOf)]),
    sentence('Refused with', refused.map(textOf)),
  ]
  return `${sentences.join('')}With any other token no verdict depends on it.`
}

type Named = { readonly holder: HolderId; readonly editions: readonly Edition[] }

const named = (cells: readonly HolderCell[], verdict: HolderCell['verdict']): readonly Named[] => {
  const ids = Object.keys(holders) as HolderId[]
  return ids.flatMap((holder) => {
    const own = cells.filter((cell) => cell.verdict === verdict && cell.holders.includes(holder))
    if (own.length === 0) return []
    return [
      { holder, editions: editions.filter((one) => own.some((cell) => (cell.editions ?? editions).includes(one))) },
    ]
  })
}

const sentence = (heading: string, all: readonly string[]): string =>
  all.length === 0 ? '' : `${heading}: ${all.join('; ')}. `

const textOf = ({ holder, editions: own }: Named): string =>
  own.length === editions.length ? titles[holder] : `${titles[holder]} (in ${own.join(' and ')} alone)`
