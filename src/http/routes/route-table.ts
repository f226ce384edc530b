import type { CommandType } from '../../protocol/command.ts'
import { accountRoutes } from './account.ts'
import { appPasswordRoutes } from './app-passwords.ts'
import { codeRoutes } from './codes.ts'
import { deviceRoutes } from './devices.ts'
import { enrolmentRoutes } from './enrolment.ts'
import { featureRoutes } from './features.ts'
import { keychainRoutes } from './keychain.ts'
import { linkResetRoutes } from './link-resets.ts'
import { passwordRoutes } from './passwords.ts'
import { phoneRoutes } from './phones.ts'
import { questionRoutes } from './questions.ts'
import { recoveryRoutes } from './recovery.ts'
import type { Route } from './route.ts'
import { secondFactorRoutes } from './second-factors.ts'
import { securityCodeRoutes } from './security-code.ts'
import { sessionRoutes } from './sessions.ts'
import { signInRoutes } from './sign-in.ts'
import { supportRoutes } from './support.ts'
import { twoStepRoutes } from './two-step.ts'
import { unEnrolmentRoutes } from './un-enrolment.ts'

const areas = {
  account: accountRoutes,
  'sign-in': signInRoutes,
  codes: codeRoutes,
  devices: deviceRoutes,
  phones: phoneRoutes,
  'app-passwords': appPasswordRoutes,
  'link-resets': linkResetRoutes,
  sessions: sessionRoutes,
  'second-factors': secondFactorRoutes,
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

type RoutedCommand = (typeof areas)[keyof typeof areas][number]['type']
/** A command without a route does not compile: the type is `never` only when every command is routed. */
const everyCommandIsRouted: Exclude<CommandType, RoutedCommand> extends never
  ? true
  : Exclude<CommandType, RoutedCommand> = true

/** The public contract by area. The codec, the server, the client and `contract/openapi.json` are all made from it. */
export const routesByArea: Readonly<Record<string, readonly Route[]>> = everyCommandIsRouted ? areas : {}

/** The public contract, row by row. */
export const routeTable: readonly Route[] = Object.values(routesByArea).flat()

const byType = new Map(routeTable.map((row) => [row.type, row]))

export const routeOf = (type: CommandType): Route => {
  const row = byType.get(type)
  if (!row) throw new Error(`no route for ${type}`)
  return row
}
