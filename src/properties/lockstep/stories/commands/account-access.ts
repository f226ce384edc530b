import { evidenceKinds } from '../../../../protocol/areas/sign-in.ts'
import type { HeldCode } from '../../../../protocol/client.ts'
import { phoneMethods, services } from '../../../../protocol/client.ts'
import { reference } from '../../story.ts'
import { anyClient } from '../clients.ts'
import type { Held, Knowledge } from '../knowledge.ts'
import { appCode } from './app-code.ts'
import { anySession, type CommandSources, deviceSession, fullSession } from './command-source.ts'
import { recoveryCode } from './recovery-code.ts'

/** A sign-in; mostly one that waits for that. */
const signInOf = (knowledge: Knowledge, waitsFor?: string): string | undefined =>
  knowledge.pick('signIn', ({ within }) => knowledge.mood === 'any' || !waitsFor || within.type === waitsFor)
/** Codes that came after the sign-in began, by any way. */
const forSignIns = ({ within, from }: Held): boolean =>
  within.purpose === 'sign-in' || from === 'generate-code' || from === 'answer-request'

/** The account, sign-in and its codes. */
export const accessCommands: CommandSources<
  | 'create-account'
  | 'read-account'
  | 'edit-account'
  | 'use-service'
  | 'create-mail-address'
  | 'start-sign-in'
  | 'read-sign-in'
  | 'enter-code'
  | 'offer-evidence'
  | 'answer-request'
  | 'answer-questions'
  | 'sign-out'
  | 'send-code'
  | 'generate-code'
> = {
  'create-account': (knowledge) => ({
    type: 'create-account',
    identifier: knowledge.random.chance(70) ? `new-${knowledge.fresh()}@example.test` : knowledge.identifier(),
    password: knowledge.newPassword(),
    ...(knowledge.random.chance(60) && { client: anyClient(knowledge) }),
    ...(knowledge.random.chance(40) && { dateOfBirth: knowledge.own.dateOfBirth }),
  }),
  'read-account': (knowledge) => withSession(anySession(knowledge), (session) => ({ type: 'read-account', session })),
  'edit-account': (knowledge) =>
    withSession(anySession(knowledge), (session) => ({
      type: 'edit-account',
      session,
      fullName: `${knowledge.person} ${knowledge.fresh()}`,
    })),
  'use-service': (knowledge) =>
    withSession(anySession(knowledge), (session) => {
      const program = knowledge.all('session', ({ name }) => reference(name) === session).at(0)?.service
      const own = services.find((one) => one === program && knowledge.isRight(80))
      return { type: 'use-service', session, service: own ?? knowledge.random.one(services) ?? 'mail' }
    }),
  'create-mail-address': (knowledge) =>
    withSession(fullSession(knowledge), (session) => ({
      type: 'create-mail-address',
      session,
      address:
        knowledge.random.one([
          `mail-${knowledge.fresh()}@mail.example.test`,
          knowledge.other.identifier,
          knowledge.other.identifier.toUpperCase(),
          `mail-${knowledge.other.identifier}`,
          'same@mail.example.test',
        ]) ?? '',
    })),
  'start-sign-in': (knowledge) => {
    const { random } = knowledge
    const client = anyClient(knowledge)
    const trusts = knowledge.all('trust', (one) => one.person === knowledge.person)
    const { forced } = knowledge
    const own = forced?.key === 'trust' ? forced : random.one(trusts)
    const strangers = knowledge.all('trust', (one) => one.person !== knowledge.person)
    const other = random.chance(12) ? random.one(strangers) : undefined
    const trust = own === forced || random.chance(40) ? own : knowledge.mood === 'any' ? other : undefined
    const appends = forced?.key === 'code' || (random.chance(15) && knowledge.all('code', forSignIns).length > 0)
    const code = appends ? knowledge.code(forSignIns) : ''
    const secrets = knowledge.all('secret')
    const secret = knowledge.mood !== 'right' && random.chance(8) ? random.one(secrets) : undefined
    const elsewhere = knowledge.mood === 'any' && random.chance(12)
    return {
      type: 'start-sign-in',
      identifier: knowledge.identifier(),
      password: secret ? reference(secret.name) : withAppended(knowledge, code),
      client: elsewhere ? client : (trust?.client ?? client),
      ...(random.chance(25) && { service: random.one(services) ?? 'mail' }),
      ...(trust?.client && { trust: reference(trust.name) }),
      ...(random.chance(5) && { trustBrowser: true }),
    }
  },
  'read-sign-in': (knowledge) => withSession(signInOf(knowledge), (signIn) => ({ type: 'read-sign-in', signIn })),
  'enter-code': (knowledge) => {
    const entered = signInCode(knowledge)
    return withSession(signInOf(knowledge, 'code-required'), (signIn) => ({
      type: 'enter-code',
      signIn,
      ...entered,
      ...(knowledge.random.chance(35) && { trustBrowser: true }),
    }))
  },
  'offer-evidence': (knowledge) =>
    withSession(signInOf(knowledge), (signIn) => ({
      type: 'offer-evidence',
      signIn,
      kind: knowledge.random.one(evidenceKinds) ?? 'date-of-birth',
      value: knowledge.random.one([knowledge.own.dateOfBirth, '2468', '', ...knowledge.own.answers]) ?? '',
    })),
  'answer-request': (knowledge) => {
    const request = knowledge.pick('request', ({ within }) => within.purpose !== 'keychain')
    const held = knowledge.all('request').find(({ name }) => reference(name) === request)
    const session = knowledge.all('session').findLast(({ within }) => within.device === held?.within.to)?.name
    const own = session !== undefined && knowledge.random.chance(85) ? reference(session) : deviceSession(knowledge)
    return own === undefined || request === undefined
      ? undefined
      : { type: 'answer-request', session: own, request, allow: knowledge.random.chance(65) }
  },
  'answer-questions': (knowledge) =>
    withSession(signInOf(knowledge, 'questions-required'), (signIn) => ({
      type: 'answer-questions',
      signIn,
      answers: answers(knowledge),
    })),
  'sign-out': (knowledge) => withSession(anySession(knowledge), (session) => ({ type: 'sign-out', session })),
  'send-code': (knowledge) => {
    const via = knowledge.random.one(['push', ...phoneMethods, 'text'] as const) ?? 'text'
    const phone = knowledge.pick('phone')
    const device = knowledge.pick('device')
    return withSession(signInOf(knowledge, 'code-required'), (signIn) => ({
      type: 'send-code',
      signIn,
      via,
      ...(via !== 'push' && phone !== undefined && { phone }),
      ...(via === 'push' && device !== undefined && knowledge.edition === 'two-step' && { device }),
    }))
  },
  'generate-code': (knowledge) =>
    withSession(deviceSession(knowledge), (session) => ({
      type: 'generate-code',
      session,
      ...(knowledge.random.chance(40) && { password: knowledge.password() }),
    })),
}

/** A code for a sign-in: one that was sent, of an app, or of a set of recovery codes. */
const signInCode = (knowledge: Knowledge): { readonly code: string; readonly from?: HeldCode } => {
  const { forced, random, codeSource } = knowledge
  const mayBe = (source: typeof codeSource, key: string): boolean =>
    forced === undefined ? (codeSource ?? source) === source && random.chance(codeSource ? 90 : 30) : forced.key === key
  const shown = mayBe('app', 'secret') ? appCode(knowledge) : undefined
  if (shown !== undefined) return { code: shown, from: 'app' }
  const kept = mayBe('recovery', 'codes') ? recoveryCode(knowledge) : undefined
  return kept === undefined ? { code: knowledge.code(forSignIns) } : { code: kept, from: 'recovery' }
}

/** The password with a code after it, or seldom in another order or form. */
const withAppended = (knowledge: Knowledge, code: string): string => {
  const password = knowledge.password()
  if (code === '' || knowledge.mood === 'right' || !knowledge.random.chance(25)) return `${password}${code}`
  return knowledge.random.chance(50) ? `${code}${password}` : `${password} ${code}`
}

/** The right answers to the security questions mostly. */
export const answers = (knowledge: Knowledge): readonly string[] => {
  const { own, random } = knowledge
  if (knowledge.isRight(75)) return own.answers.slice(0, knowledge.parameters['questions.count'])
  const wrong = [own.answers.slice(1), ['Max', 'Bonn', 'Blue'], ['', '', ''], own.answers.map(() => 'Rex'), []]
  return random.one(wrong) ?? []
}

/** The command with that token; undefined where there is none. */
export function withSession<C>(token: string | undefined, make: (token: string) => C): C | undefined {
  return token === undefined ? undefined : make(token)
}
