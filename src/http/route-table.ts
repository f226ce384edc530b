import type { CommandType } from '../protocol/command.ts'
import type { Route } from './route.ts'
import { accountRoutes } from './routes/account.ts'
import { appPasswordRoutes } from './routes/app-passwords.ts'
import { codeRoutes } from './routes/codes.ts'
import { deviceRoutes } from './routes/devices.ts'
import { enrolmentRoutes } from './routes/enrolment.ts'
import { featureRoutes } from './routes/features.ts'
import { keychainRoutes } from './routes/keychain.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { phoneRoutes } from './routes/phones.ts'
import { questionRoutes } from './routes/questions.ts'
import { recoveryRoutes } from './routes/recovery.ts'
import { securityCodeRoutes } from './routes/security-code.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { supportRoutes } from './routes/support.ts'
import { twoStepRoutes } from './routes/two-step.ts'
import { unEnrolmentRoutes } from './routes/un-enrolment.ts'

const areas = {
  account: accountRoutes,
  'sign-in': signInRoutes,
  codes: codeRoutes,
  devices: deviceRoutes,
  phones: phoneRoutes,
  'app-passwords': appPasswordRoutes,
  passwords: passwordRoutes,
  enrolment: enrolmentRoutes,
  'security-questions': questionRoutes,
  'un-enrolment': unEnrolmentRoutes,
  features: featureRoutes,
  'two-step': twoStepRoutes,
  recovery: recoveryRoutes,
  support: supportRoutes,
  keychain: keychainRoutes,
  'security-code': securityCodeRoutes,
} as const

type Routed = (typeof areas)[keyof typeof areas][number]['type']
/** A command without a route does not compile: the type is `never` only when every command is routed. */
const everyCommandIsRouted: Exclude<CommandType, Routed> extends never ? true : Exclude<CommandType, Routed> = true

/** The public contract by area: the codec, the server front, the client and `openapi.json` all come from here. */
export const routesByArea: Readonly<Record<string, readonly Route[]>> = everyCommandIsRouted ? areas : {}

/** The public contract, row by row. */
export const routeTable: readonly Route[] = Object.values(routesByArea).flat()

const byType = new Map(routeTable.map((row) => [row.type, row]))

export const routeOf = (type: CommandType): Route => {
  const row = byType.get(type)
  if (!row) throw new Error(`no route for ${type}`)
  return row
}
