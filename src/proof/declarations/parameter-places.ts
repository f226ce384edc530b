import { routeTable } from '../../http/routes/route-table.ts'
import type { CommandType } from '../../protocol/command.ts'
import { type ParameterName, type ParameterSpec, type ParameterValue, parameters } from '../../protocol/parameters.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'

/** The commands whose decision reads a parameter, as its row says. */
export const readersOf = (name: ParameterName): readonly CommandType[] => {
  const { readBy }: ParameterSpec = parameters[name]
  if (readBy !== 'every command of a session or an enrolment') return [...new Set(readBy)]
  return routeTable.flatMap(({ type, bearer = '' }) => (['session', 'enrolment'].includes(bearer) ? [type] : []))
}

/** What a server deviates in: the command, where it is one alone, the value that it decides by, and the rules that are to notice it. */
export type Deviation = {
  readonly profile?: ProfileName
  readonly at?: CommandType
  readonly decidesBy?: ParameterValue
}

/** Why nobody can tell in an edition that a server deviates so; undefined where a case shows it. */
export const notShownIn = (
  name: ParameterName,
  edition: Edition,
  { at: command, decidesBy, profile = 'documented' }: Deviation = {},
): string | undefined => {
  const { notShown = [] }: ParameterSpec = parameters[name]
  const found = notShown.find(
    ({ profile: shownBeyond = profile, editions = [edition], at, values }) =>
      shownBeyond === profile &&
      editions.includes(edition) &&
      (at === undefined || (command !== undefined && at.includes(command))) &&
      (values === undefined || values.some((value) => value === decidesBy)),
  )
  return found?.why
}
