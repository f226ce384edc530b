import type { Knowledge } from '../knowledge.ts'
import { withSession } from './account-access.ts'
import { appCode } from './app-code.ts'
import { anySession, type CommandSources, fullSession } from './command-source.ts'

const again = (k: Knowledge): { readonly password?: string } => (k.random.chance(85) ? { password: k.password() } : {})

/** Authenticator apps and recovery codes. */
export const secondFactorCommands: CommandSources<
  | 'enrol-authenticator-app'
  | 'confirm-authenticator-app'
  | 'list-authenticator-apps'
  | 'remove-authenticator-app'
  | 'make-recovery-codes'
  | 'read-recovery-codes'
  | 'start-link-reset'
  | 'finish-link-reset'
  | 'list-sessions'
  | 'end-session'
  | 'end-other-sessions'
> = {
  'enrol-authenticator-app': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'enrol-authenticator-app',
      session,
      name: `App ${k.fresh()}`,
      ...again(k),
    })),
  'confirm-authenticator-app': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('app'), (app) => ({
        type: 'confirm-authenticator-app',
        session,
        app,
        code: appCode(k) ?? k.random.one(['000000', '12', 'abcdef']) ?? '',
      })),
    ),
  'list-authenticator-apps': (k) =>
    withSession(anySession(k), (session) => ({ type: 'list-authenticator-apps', session })),
  'remove-authenticator-app': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('app'), (app) => ({ type: 'remove-authenticator-app', session, app, ...again(k) })),
    ),
  'start-link-reset': (k) => ({ type: 'start-link-reset', identifier: k.identifier() }),
  'finish-link-reset': (k) =>
    withSession(
      k.pick('link', ({ within }) => within.purpose === 'password-reset'),
      (link) => ({ type: 'finish-link-reset', link, newPassword: k.newPassword() }),
    ),
  'list-sessions': (k) => withSession(anySession(k), (session) => ({ type: 'list-sessions', session })),
  'end-session': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('sessionId'), (sessionId) => ({ type: 'end-session', session, sessionId, ...again(k) })),
    ),
  'end-other-sessions': (k) =>
    withSession(fullSession(k), (session) => ({ type: 'end-other-sessions', session, ...again(k) })),
  'make-recovery-codes': (k) =>
    withSession(fullSession(k), (session) => ({ type: 'make-recovery-codes', session, ...again(k) })),
  'read-recovery-codes': (k) => withSession(anySession(k), (session) => ({ type: 'read-recovery-codes', session })),
}
