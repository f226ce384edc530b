import type { AcceptedOf } from '../../../src/protocol/command.ts'
import type { Refused } from '../../../src/protocol/refusal.ts'
import type { Commands, Sitting } from './commands.ts'
import { cannot } from './commands.ts'
import { emptyJar, type Jar, jarAfter, jarOf } from './cookie-jar.ts'
import { cookieNames } from './handles.ts'
import { at, handedOut, judge, type Known, type Reply, refusal } from './reply.ts'

/** The one number of an account, which Better Auth neither names nor lets one choose. */
export const onlyPhone = 'otp'

type SignedIn = AcceptedOf<'enter-code'> & { type: 'signed-in' }
type CodeRequired = AcceptedOf<'start-sign-in'> & { type: 'code-required' }

const signInEnded = refusal(401, 'INVALID_TWO_FACTOR_COOKIE', 'sign-in-ended')

export const signInCommands = ({ names, handles, call }: Sitting): Commands => {
  const signedIn = (before: Jar): Known<SignedIn> => ({
    when: (reply) =>
      reply.status === 200 &&
      typeof at(reply.json, 'token') === 'string' &&
      typeof at(reply.json, 'user', 'id') === 'string' &&
      handedOut(reply, cookieNames.session) !== undefined,
    means: (reply) => {
      const jar = jarAfter(before, reply.cookies)
      const trust = jar.live.get(cookieNames.trust)
      return {
        type: 'signed-in',
        session: handles.keep('session', jar),
        trusted: trust !== undefined,
        ...(trust === undefined ? {} : { trust: handles.keep('trust', jarOf({ [cookieNames.trust]: trust })) }),
      }
    },
  })
  const codeRequired = (before: Jar): Known<CodeRequired> => ({
    when: (reply) =>
      reply.status === 200 &&
      at(reply.json, 'twoFactorRedirect') === true &&
      Array.isArray(at(reply.json, 'twoFactorMethods')) &&
      handedOut(reply, cookieNames['sign-in'])?.maxAge !== undefined,
    means: (reply) => ({
      type: 'code-required',
      signIn: handles.keep('sign-in', jarAfter(before, reply.cookies)),
      expiresIn: handedOut(reply, cookieNames['sign-in'])?.maxAge ?? 0,
      phones: offersText(reply) ? [{ phone: onlyPhone, masked: '' }] : [],
    }),
  })

  return {
    'start-sign-in': async ({ type, identifier, password, client, service, trust, trustBrowser }) => {
      if (client.kind !== 'browser') cannot('no devices: one signs in with a browser')
      if (service !== undefined && service !== 'account-page') cannot(`no service "${service}"`)
      const before = trust === undefined ? emptyJar : handles.jar('trust', trust)
      const path = '/sign-in/email'
      const asked = trustBrowser === undefined ? {} : { trustDevice: trustBrowser }
      const body = { email: names.email(identifier), password, ...asked }
      const reply = await call({ command: type, path, cookies: before.live, body })
      return judge<SignedIn | CodeRequired | Refused>(path, reply, [
        codeRequired(before),
        signedIn(before),
        refusal(401, 'INVALID_EMAIL_OR_PASSWORD', 'wrong-credentials'),
        refusal(400, 'PASSWORD_TOO_LONG', 'wrong-credentials'),
        refusal(400, 'INVALID_EMAIL', 'malformed'),
        refusal(400, 'VALIDATION_ERROR', 'malformed'),
      ])
    },

    'send-code': async ({ type, signIn, via, phone = onlyPhone }) => {
      if (via !== 'text') cannot(`no codes by ${via}`)
      if (phone !== onlyPhone) cannot('one number for an account, and no choice')
      const path = '/two-factor/send-otp'
      const reply = await call({ command: type, path, cookies: handles.jar('sign-in', signIn).live, body: {} })
      return judge<AcceptedOf<'send-code'> | Refused>(path, reply, [
        {
          when: ({ status, json }) => status === 200 && at(json, 'status') === true,
          means: () => ({ type: 'code-sent', via }),
        },
        signInEnded,
      ])
    },

    'enter-code': async ({ type, signIn, code, trustBrowser }) => {
      const before = handles.jar('sign-in', signIn)
      const path = '/two-factor/verify-otp'
      const asked = trustBrowser === undefined ? {} : { trustDevice: trustBrowser }
      const reply = await call({ command: type, path, cookies: before.live, body: { code, ...asked } })
      return judge<SignedIn | Refused>(path, reply, [
        signedIn(before),
        refusal(401, 'INVALID_CODE', 'wrong-code'),
        // Said of a code that is too old, used up, given up after too many tries, or was never sent.
        refusal(400, 'OTP_HAS_EXPIRED', 'wrong-code'),
        refusal(400, 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'too-many-attempts'),
        refusal(429, 'ACCOUNT_TEMPORARILY_LOCKED', 'too-many-attempts'),
        refusal(400, 'VALIDATION_ERROR', 'malformed-code'),
        signInEnded,
      ])
    },

    // Better Auth answers the same without a session: there is nothing left to end.
    'sign-out': async ({ type, session }) => {
      const path = '/sign-out'
      const reply = await call({ command: type, path, cookies: handles.jar('session', session).live, body: {} })
      return judge<AcceptedOf<'sign-out'>>(path, reply, [
        {
          when: ({ status, json }) => status === 200 && at(json, 'success') === true,
          means: () => ({ type: 'signed-out' }),
        },
      ])
    },
  }
}

const offersText = (reply: Reply): boolean => {
  const methods = at(reply.json, 'twoFactorMethods')
  return Array.isArray(methods) && methods.includes('otp')
}
