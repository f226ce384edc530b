import { holders } from '../../rules/holders/holders.ts'
import { commandHolders } from '../../rules/holders/table.ts'

/** How many pairs of a command and a holder are refused by a rule, allowed by one, and open. */
export const holderCounts = (): Readonly<Record<'refused' | 'allowed' | 'open', number>> => {
  const counts = { refused: 0, allowed: 0, open: 0 }
  for (const { cells } of commandHolders) for (const cell of cells) counts[cell.verdict] += cell.holders.length
  return counts
}

/** The whole table of holders as text for a terminal. */
export const holdersText = (): string => {
  const { refused, allowed, open } = holderCounts()
  const head =
    `${commandHolders.length} commands, ${Object.keys(holders).length} holders: ` +
    `${refused} refused by a rule, ${allowed} allowed by a rule, ${open} open\n`
  const blocks = commandHolders.map(({ title, command, rowless, cells }) =>
    [
      `\n${title} (${command})`,
      ...(rowless === undefined ? [] : [`  no rows: ${rowless}`]),
      ...cells.map((cell) => {
        const { verdict, editions } = cell
        const who = cell.holders.map((holder) => holders[holder]).join(', ')
        const where = editions === undefined ? '' : ` [${editions.join(', ')}]`
        return `  ${who}${where}: ${verdict === 'open' ? `open. ${cell.because}` : `${verdict} (${cell.rule})`}`
      }),
    ].join('\n'),
  )
  return `${head}${blocks.join('\n')}\n`
}
