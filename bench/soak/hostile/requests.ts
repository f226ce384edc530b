import { gzipSync } from 'node:zlib'
import type { SeededRandom } from '../seeded-random.ts'
import { operations, sample } from './operations.ts'

/** What an attacker knows: names and ids of other accounts, and sessions of an account of their own. */
export type AttackerKnowledge = {
  readonly base: string
  readonly texts: readonly string[]
  readonly tokens: readonly string[]
}

const hostileValues: readonly unknown[] = [
  ...['', ' ', '\u0000', '\ud800', '\u202e', '\ufeff', 'null', 'true', '0', '-1', '1e999', 'NaN', '[object Object]'],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE accounts; --',
    '{{7*7}}',
    '#{7*7}',
    '<script>alert(1)</script>',
    '%0d%0aset-cookie: a=b',
  ],
  ...['../../etc/passwd', '..%2f..%2fetc', '/etc/passwd\u0000', 'file:///etc/passwd', 'http://169.254.169.254/'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...[
    '\r\nx-injected: 1',
    'a\nb',
    '１２３４５６',
    '٠١٢٣٤٥',
    '000000',
    '123456',
    ' 123456 ',
    '+12025550100',
    '+1 (202) 555-0100',
  ],
  ...[
    'a'.repeat(5_000),
    '('.repeat(2_000),
    `${'a'.repeat(3_000)}!`,
    `+${'1'.repeat(3_000)}`,
    'x@'.repeat(1_500),
    '@'.repeat(3_000),
  ],
  ...[null, true, 0, -0, 1e308, -1, 123456, [], {}, [[[[]]]], { $gt: '' }, { $ne: null }, { length: 1e9 }, ['123456']],
]
/** A value that a legitimate client might send there. */
const plausibleValues: Readonly<Record<string, readonly string[]>> = {
  password: ['Mallory-Horse-7', 'Another-Horse-8', 'x'],
  currentPassword: ['Mallory-Horse-7'],
  newPassword: ['Another-Horse-8'],
  number: ['+12025550100', '+12025550199', '+12025550111'],
  code: ['123456', '000000'],
  version: ['11.0', '10.3'],
  passcode: ['1234'],
}
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'X']
const mediaTypes = [
  ...['application/json', 'application/json; charset=utf-16', 'application/json;charset=utf-8', 'APPLICATION/JSON'],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/problem+json',
    '',
  ],
]
const hostileHeaders: readonly (readonly [string, string])[] = [
  ['x-forwarded-for', '127.0.0.1'],
  ['x-http-method-override', 'DELETE'],
  ['x-original-url', '/sandboxes'],
  ['forwarded', 'for="[::1]";host=x'],
  ['__proto__', 'polluted'],
  ['constructor', 'polluted'],
  ['cookie', 'session=x; __proto__=y'],
  ['accept', '*/*;q=9, ((((('],
  ['accept-encoding', 'gzip, br, zstd, identity;q=0'],
  ['content-encoding', 'gzip'],
  ['transfer-encoding', 'chunked'],
  ['expect', '100-continue'],
  ['range', 'bytes=0-'],
  ['if-none-match', '*'],
  ['x-long', 'y'.repeat(4_000)],
  ['content-length', '5'],
  ['content-length', '99999999'],
  ['host', 'elsewhere.test:99999'],
]

/** A request that a legitimate client would hardly send. */
export const hostileRequest = (random: SeededRandom, known: AttackerKnowledge): Request => {
  const { method, path, body } = random.pick(operations)
  const text = (field = ''): unknown => {
    const likely = random.oneIn(4) ? undefined : plausibleValues[field]
    return likely ? random.pick(likely) : random.oneIn(3) ? random.pick(hostileValues) : random.pick(known.texts)
  }
  const headers = new Headers()
  if (!random.oneIn(8)) headers.set('authorization', authorization(random, known))
  headers.set('content-type', random.oneIn(12) ? random.pick(mediaTypes) : 'application/json')
  for (let more = random.oneIn(3) ? 2 : 0; more > 0; more--) headers.set(...random.pick(hostileHeaders))
  const chosen = random.oneIn(12) ? random.pick(methods) : method
  const content =
    chosen === 'GET' || chosen === 'HEAD' ? undefined : bodyText(random, body ? sample(body, random, text) : text())
  return new Request(`http://front.test${pathText(random, path, known, text)}`, {
    method: chosen,
    headers,
    ...(content === undefined ? {} : { body: content }),
  })
}

const authorization = (random: SeededRandom, { tokens, texts }: AttackerKnowledge): string => {
  const token = random.oneIn(6) ? random.pick(texts) : random.pick(tokens)
  const scheme = random.oneIn(6)
    ? random.pick(['bearer ', 'Basic ', '', 'Bearer  ', 'Bearer x, Bearer ', 'Bearer\t'])
    : 'Bearer '
  const value = `${scheme}${token}`
  return value.replaceAll(/[^\x20-\x7e]/g, '?')
}

const segment = (value: unknown): string => {
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  return encodeURIComponent(plain.toWellFormed().slice(0, 1_000))
}

const pathText = (random: SeededRandom, path: string, { base }: AttackerKnowledge, text: () => unknown): string => {
  const filled = `${random.oneIn(20) ? `/sandboxes/${segment(text())}` : base}${path.replaceAll(/\{\w+\}/g, () => segment(text()))}`
  if (!random.oneIn(10)) return filled
  return random.pick([
    `${filled}/`,
    `/${filled}`,
    `${filled}?${segment(text())}=${segment(text())}`,
    `${filled}/%2e%2e/..%2f${segment(text())}`,
    `${filled.slice(0, -1)}%zz`,
    filled.toUpperCase(),
    `/${filled.slice(1).replaceAll('/', '%2f')}`,
    `${filled};jsessionid=${segment(text())}`,
    `/sandboxes/${segment(text())}`,
    '/sandboxes',
    '/control/sandboxes',
    `/${segment(text())}`,
  ])
}

const bodyText = (random: SeededRandom, value: unknown): string | Uint8Array<ArrayBuffer> => {
  const json = JSON.stringify(random.oneIn(3) ? mutated(random, value) : value) ?? 'null'
  if (!random.oneIn(10)) return json
  return random.pick<() => string | Uint8Array<ArrayBuffer>>([
    () => json.slice(0, -1),
    () => `\ufeff${json}`,
    () => `${json.slice(0, -1)},"__proto__":{"polluted":true},"type":"x"}`,
    () => json.replace('{', '{"constructor":{"prototype":{"polluted":true}},'),
    () => json.replace('{', `{${json.slice(1, -1)},`),
    () => '['.repeat(20_000),
    () => '{"a":'.repeat(10_000),
    () => `"${'x'.repeat(random.pick([60_000, 70_000, 200_000]))}"`,
    () => new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    () => new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]),
    () => new Uint8Array(gzipSync(json)),
    () => '',
    () => '1e999',
    () => `{"password":${'9'.repeat(1_000)}}`,
  ])()
}

const mutated = (random: SeededRandom, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return random.pick(hostileValues)
  const names = Object.keys(value)
  const name =
    names.length > 0 && !random.oneIn(4) ? random.pick(names) : random.pick(['__proto__', 'constructor', 'x', ''])
  const changed: Record<string, unknown> = Object.assign(Object.create(null), value)
  changed[name] = random.oneIn(4) ? [value] : random.pick(hostileValues)
  return random.oneIn(15) ? [changed] : changed
}
