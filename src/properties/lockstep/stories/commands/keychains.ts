import type { Item, NewSecurityCode } from '../../../../protocol/areas/keychain.ts'
import { phoneMethods } from '../../../../protocol/client.ts'
import { reference } from '../../story.ts'
import type { Held, Knowledge } from '../knowledge.ts'
import { withSession } from './account-access.ts'
import { deviceSession as anyDeviceSession, type CommandSources } from './command-source.ts'

const items: readonly Item[] = [
  { kind: 'web', name: 'shop.test', fields: { user: 'ada', password: 'secret 1' } },
  { kind: 'card', name: 'Card', fields: { number: '4111111111111111', expiry: '2030-01', securityCode: '123' } },
  { kind: 'wifi', name: 'Home', fields: { password: 'wifi secret' } },
  { kind: 'program', name: 'shop.test', fields: { user: 'ben', password: 'secret 2' } },
]
const changed = (k: Knowledge, item: Item): Item => ({
  ...item,
  fields: { ...item.fields, user: `user ${k.random.next(3)}` },
})
/** A session of a device that can take part, on an account that has a keychain. */
const deviceSession = (k: Knowledge): string | undefined =>
  k.has('turn-keychain-on') || k.has('reset-keychain') ? anyDeviceSession(k, takesPart) : undefined
const takesPart = (one: Held): boolean =>
  one.client === undefined || ['phone', 'tablet', 'mac'].includes(one.client.kind)
const chosenCode = (k: Knowledge): string => ['48291506', '07351926'][k.random.next(2)] ?? ''

const newSecurityCode = (k: Knowledge): NewSecurityCode => {
  const { random } = k
  const roll = random.next(10)
  if (roll < 6) return { form: 'digits', value: chosenCode(k).slice(0, k.parameters['ksc.digits']) }
  if (roll < 8) return { form: 'complex', value: random.one(['Complex code 1', 'Complex code 2 ']) ?? '' }
  return roll < 9 ? { form: 'random' } : { form: 'digits', value: '12' }
}
/** The newest one, an earlier one, another one, one of another form. */
const securityCode = (k: Knowledge): string => {
  const made = k.all('securityCode').at(-1)
  const chosen = k.own.securityCodes
  const newest = chosen.at(-1) ?? (made && reference(made.name))
  if (newest !== undefined && k.isRight(65)) return newest
  return k.random.one([chosenCode(k), ...chosen, `${newest} `, '00000000', '0000', '', k.password()]) ?? ''
}
/** Whatever else is wrong, nothing is missing beside it: which of two faults a service looks at first is its own affair. */
const withCode = (k: Knowledge): { securityCode?: NewSecurityCode; number?: string } => ({
  ...(k.random.chance(60) && { securityCode: newSecurityCode(k) }),
  number: k.number(),
})
const someItems = (k: Knowledge): { items?: readonly Item[] } =>
  k.random.chance(50) ? { items: items.filter(() => k.random.chance(50)) } : {}

/** The keychain and its security code. */
export const keychainCommands: CommandSources<
  | 'turn-keychain-on'
  | 'read-keychain'
  | 'turn-keychain-off'
  | 'answer-keychain-request'
  | 'save-item'
  | 'list-items'
  | 'read-fill-data'
  | 'delete-server-copy'
  | 'enter-security-code'
  | 'enter-keychain-code'
  | 'change-security-code'
  | 'set-code-approval'
  | 'reset-keychain'
> = {
  'turn-keychain-on': (k) =>
    withSession(anyDeviceSession(k, takesPart), (session) => ({
      type: 'turn-keychain-on',
      session,
      password: k.password(),
      identifier: k.own.identifier,
      ...someItems(k),
      ...(!k.has('turn-keychain-on') && !k.has('reset-keychain') && withCode(k)),
    })),
  'read-keychain': (k) => withSession(deviceSession(k), (session) => ({ type: 'read-keychain', session })),
  'turn-keychain-off': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'turn-keychain-off',
      session,
      data: k.random.chance(50) ? 'keep' : 'delete',
    })),
  'answer-keychain-request': (k) =>
    withSession(deviceSession(k), (session) =>
      withSession(
        k.pick('request', ({ within }) => within.purpose === 'keychain'),
        (request) => ({ type: 'answer-keychain-request', session, request, approve: k.random.chance(80) }),
      ),
    ),
  'save-item': (k) => {
    const item = k.random.one(items)
    return item && withSession(deviceSession(k), (session) => ({ type: 'save-item', session, item: changed(k, item) }))
  },
  'list-items': (k) => withSession(deviceSession(k), (session) => ({ type: 'list-items', session })),
  'read-fill-data': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'read-fill-data',
      session,
      name: k.random.one(items)?.name ?? '',
    })),
  'delete-server-copy': (k) => withSession(deviceSession(k), (session) => ({ type: 'delete-server-copy', session })),
  'enter-security-code': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'enter-security-code',
      session,
      securityCode: securityCode(k),
      ...(k.random.chance(30) && { method: k.random.one(phoneMethods) ?? 'text' }),
    })),
  'enter-keychain-code': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'enter-keychain-code',
      session,
      code: k.code(({ within }) => within.purpose === 'keychain'),
    })),
  'change-security-code': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'change-security-code',
      session,
      securityCode: newSecurityCode(k),
      ...(k.random.chance(50) && { number: k.number() }),
    })),
  'set-code-approval': (k) =>
    withSession(deviceSession(k), (session) => ({ type: 'set-code-approval', session, on: k.random.chance(50) })),
  'reset-keychain': (k) =>
    withSession(anyDeviceSession(k, takesPart), (session) => ({
      type: 'reset-keychain',
      session,
      password: k.password(),
      identifier: k.own.identifier,
      ...withCode(k),
    })),
}
