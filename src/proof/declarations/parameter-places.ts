import { routeTable } from '../../http/routes/route-table.ts'
import type { CommandType } from '../../protocol/command.ts'
import { type ParameterName, type ParameterSpec, parameters } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'

/** The commands whose decision reads a parameter, as its row says. */
export const readersOf = (name: ParameterName): readonly CommandType[] => {
  const { readBy }: ParameterSpec = parameters[name]
  if (readBy !== 'every command of a session') return [...new Set(readBy)]
  return routeTable.flatMap(({ type, bearer }) => (bearer === 'session' ? [type] : []))
}

/** Why nobody can tell in an edition by which value a service decides, at that command or at any; undefined where a case shows it. */
export const notShownIn = (name: ParameterName, edition: Edition, command?: CommandType): string | undefined => {
  const { notShown = [] }: ParameterSpec = parameters[name]
  const found = notShown.find(
    ({ editions = [edition], at }) =>
      editions.includes(edition) && (at === undefined || (command !== undefined && at.includes(command))),
  )
  return found?.why
}
