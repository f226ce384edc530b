import type { CommandType } from '../protocol/command.ts'
import type { Route } from './route.ts'
import { accountRoutes } from './routes/account.ts'
import { appPasswordRoutes } from './routes/app-passwords.ts'
import { codeRoutes } from './routes/codes.ts'
import { deviceRoutes } from './routes/devices.ts'
import { enrolmentRoutes } from './routes/enrolment.ts'
import { keychainRoutes } from './routes/keychain.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { phoneRoutes } from './routes/phones.ts'
import { recoveryRoutes } from './routes/recovery.ts'
import { signInRoutes } from './routes/sign-in.ts'

const rows = [
  ...accountRoutes,
  ...signInRoutes,
  ...codeRoutes,
  ...deviceRoutes,
  ...phoneRoutes,
  ...appPasswordRoutes,
  ...passwordRoutes,
  ...enrolmentRoutes,
  ...recoveryRoutes,
  ...keychainRoutes,
] as const

type Routed = (typeof rows)[number]['type']
/** A command without a route does not compile: the type is `never` only when every command is routed. */
const everyCommandIsRouted: Exclude<CommandType, Routed> extends never ? true : Exclude<CommandType, Routed> = true

/** The public contract, row by row: the codec, the server front, the client and `openapi.json` all come from here. */
export const routeTable: readonly Route[] = everyCommandIsRouted ? rows : []

const byType = new Map(routeTable.map((row) => [row.type, row]))

export const routeOf = (type: CommandType): Route => {
  const row = byType.get(type)
  if (!row) throw new Error(`no route for ${type}`)
  return row
}
