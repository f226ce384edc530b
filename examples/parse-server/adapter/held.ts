import { randomUUID } from 'node:crypto'
import type { AdapterClient, AdapterSandbox, Reply } from '../../../src/index.ts'

/** A session as its client holds it: the token, and whose it is. */
type Session = { readonly token: string; readonly user: string }
/** A sign-in that waits for its code. Parse Server keeps nothing of it: the client comes again with everything. */
type Waiting = { readonly username: string; readonly password: string }

export type App = { readonly secret: string; readonly user: string }

/** What the clients of one sandbox hold, by the tokens of the examiner. */
export type Held = {
  readonly sessions: Map<string, Session>
  readonly signIns: Map<string, Waiting>
  /** The session that an enrolment was begun in. */
  readonly enrolments: Map<string, string>
  /** The names of the accounts that were provisioned. */
  readonly accounts: Set<string>
  /** Authenticator apps: the secret, and who began to set it up. */
  readonly apps: Map<string, App>
  /** The users who have one. */
  readonly usersOfApps: Set<string>
}
export type On<A> = AdapterSandbox<A, Held>

export const holdNothing = (): Held => ({
  sessions: new Map(),
  signIns: new Map(),
  enrolments: new Map(),
  accounts: new Set(),
  apps: new Map(),
  usersOfApps: new Set(),
})

const kept = <V>(map: Map<string, V>, value: V): string => {
  const token = randomUUID()
  map.set(token, value)
  return token
}

/** The session that an answer opens. */
export const sessionOf = ({ sessions }: Held, reply: Reply): string =>
  kept(sessions, { token: reply.textAt('sessionToken'), user: reply.textAt('objectId') })

/** From now on the client of that session holds the token of the answer. */
export const renew = ({ sessions }: Held, session: string, reply: Reply): void => {
  const { user = '' } = sessions.get(session) ?? {}
  sessions.set(session, { user, token: reply.textAt('sessionToken') })
}

export const keepSignIn = ({ signIns }: Held, waiting: Waiting): string => kept(signIns, waiting)
export const keepEnrolment = ({ enrolments }: Held, session: string): string => kept(enrolments, session)

export const keepApp = ({ apps }: Held, app: App): string => kept(apps, app)

/** What was never given out goes to the server as it is. */
export const waitingFor = ({ signIns }: Held, signIn: string): Waiting =>
  signIns.get(signIn) ?? { username: signIn, password: signIn }

export const holderOf = (sandbox: Pick<On<never>, 'client' | 'notes'>, session: string): AdapterClient =>
  sandbox.client().hold('x-parse-session-token', sandbox.notes.sessions.get(session)?.token ?? session)

/** Where the user of a session is changed. */
export const userPath = ({ sessions }: Held, session: string): string =>
  `/users/${sessions.get(session)?.user ?? 'nobody'}`
