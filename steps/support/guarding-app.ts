import { TOTP, URI } from 'otpauth'
import type { AuthenticatorAppEnrolment } from '../../src/protocol/areas/second-factors.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { HeldApp } from './person.ts'
import type { ScenarioClock } from './world/clock.ts'
import type { Requests } from './world/requests.ts'
import type { ScenarioSandbox } from './world/sandbox.ts'

type Scenario = {
  readonly sandbox: ScenarioSandbox
  readonly clock: ScenarioClock
  readonly requests: Requests
}

/** What an app holds that read the URI of its enrolment. Throws BrokenRule where an app could not read it. */
export const heldAppOf = (enrolment: AuthenticatorAppEnrolment): HeldApp => ({
  id: enrolment.app,
  secret: enrolment.secret,
  totp: readUri(enrolment),
  usedStep: -1,
})

const readUri = ({ uri, secret }: AuthenticatorAppEnrolment): TOTP => {
  const problem = 'An authenticator app must be able to read the URI of its enrolment'
  try {
    const read = URI.parse(uri)
    if (read instanceof TOTP && read.secret.base32 === secret.replaceAll(/[\s=]/g, '').toUpperCase()) return read
  } catch (error) {
    throw new BrokenRule(problem, 'an otpauth URI', error instanceof Error ? error.message : 'another one')
  }
  throw new BrokenRule(problem, 'an otpauth://totp/ URI with the secret that was told', 'another one')
}

/** Turn on the second factor of an account without one: an app whose codes sign in from now on. */
export const enrolGuardingApp = async (scenario: Scenario, session: string, password: string): Promise<HeldApp> => {
  const { requests, sandbox } = scenario
  const onceMore = sandbox.declares('factor.reauth') === false ? {} : { password }
  const enrolment = await requests.arrange({
    type: 'enrol-authenticator-app',
    session,
    name: 'Authenticator',
    ...onceMore,
  })
  const app = heldAppOf(enrolment)
  const code = await unusedCode(scenario, app)
  await requests.arrange({ type: 'confirm-authenticator-app', session, app: app.id, code })
  return app
}

/**
 * A code of the app that was not used before: the oldest of the declared window, so that several sign-ins need no clock.
 * The clock is moved on where all of the window were used.
 */
export const unusedCode = async ({ sandbox, clock }: Omit<Scenario, 'requests'>, app: HeldApp): Promise<string> => {
  const period = app.totp.period * 1000
  const window = sandbox.declares('totp.window') ?? 0
  const now = await clock.now()
  // One step less than the window: the clock may go on before the code arrives.
  const oldest = Math.floor(now / period) - Math.max(0, window - 1)
  app.usedStep = Math.max(oldest, app.usedStep + 1)
  const ahead = app.usedStep - window - Math.floor(now / period)
  if (ahead > 0) await clock.advance(Math.ceil(((app.usedStep - window) * period - now) / 1000))
  return app.totp.generate({ timestamp: app.usedStep * period })
}
