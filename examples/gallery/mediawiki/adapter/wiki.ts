/** What each part of the adapter needs: requests to api.php and to the special pages, and what the owners of accounts hold. */
import {
  type AdapterClient,
  type Pattern,
  type RefusalReason,
  type Reply,
  type ReplyCase,
  totp,
} from '../../../../src/index.ts'

/** The authenticator app of an account, and the last time step whose code MediaWiki took: it counts for the account, so it outlives the app. */
export type OwnApp = { readonly secret: string; usedStep: number }
export type Notes = {
  /** By the name of the account. */
  readonly apps: Map<string, OwnApp>
  /** By the name of the account, until they were handed to the scenario. */
  readonly recoveryCodes: Map<string, readonly string[]>
  /** The page that offered an app, by session. */
  readonly offers: Map<string, Reply>
  /** The name of the account of each sign-in and session. */
  readonly names: Map<string, string>
}

/** A name of MediaWiki has no `@`; the address is kept beside it. */
export const nameOf = (identifier: string): string => identifier.replaceAll('@', ' at ')

/** One request to api.php. */
export const ask = (client: AdapterClient, fields: Readonly<Record<string, string>>): Promise<Reply> =>
  client.post('/api.php', { form: { format: 'json', formatversion: '2', ...fields } })

/** The token that MediaWiki wants with a request of that kind. */
export const tokenFor = async (client: AdapterClient, type: 'login' | 'createaccount' | 'csrf'): Promise<string> =>
  (await ask(client, { action: 'query', meta: 'tokens', type })).textAt(`query.tokens.${type}token`)

/** `action` ended with that status and, where it is named, with a message of that code. */
export const ended = (action: string, status: 'PASS' | 'UI' | 'FAIL', messagecode?: string | RegExp): Pattern => ({
  status: 200,
  json: { [action]: messagecode === undefined ? { status } : { status, messagecode } },
})
export const failedWith = (code: string | RegExp, refused: RefusalReason): ReplyCase<never> => ({
  when: { status: 200, json: { error: { code } } },
  refused,
})
/** A special page that asks for a sign-in first. */
export const signInFirst: ReplyCase<never> = {
  when: { status: 302, headers: { location: /UserLogin/ } },
  refused: 'not-signed-in',
}

/** Password and name, in a browser that may hold an earlier session. */
export const logIn = async (client: AdapterClient, username: string, password: string): Promise<Reply> =>
  ask(client, {
    action: 'clientlogin',
    logintoken: await tokenFor(client, 'login'),
    loginreturnurl: 'http://127.0.0.1/',
    username,
    password,
  })

/** What the sign-in asked for. */
export const goOn = async (client: AdapterClient, fields: Readonly<Record<string, string>>): Promise<Reply> =>
  ask(client, {
    action: 'clientlogin',
    logintoken: await tokenFor(client, 'login'),
    logincontinue: '1',
    ...fields,
  })

const stepOf = (now: number): number => Math.floor(now / 30_000)
/** OATHAuth takes codes of four steps before and after its own (`$wgOATHAuthWindowRadius`), each later than the last one that it took. */
export const windowSteps = 4

/** A code that OATHAuth takes: the oldest, so that the present one stays for the scenario. */
export const oldestCode = (app: OwnApp, now: number): string => {
  app.usedStep = Math.max(app.usedStep + 1, stepOf(now) - windowSteps)
  return totp(app.secret, app.usedStep * 30_000)
}

/** Remembers the step of a code that was taken. */
export const codeTaken = (app: OwnApp | undefined, code: string, now: number): void => {
  if (!app) return
  for (let step = stepOf(now) - windowSteps; step <= stepOf(now) + windowSteps; step += 1)
    if (totp(app.secret, step * 30_000) === code.replaceAll(/\s/g, '')) app.usedStep = Math.max(app.usedStep, step)
}
