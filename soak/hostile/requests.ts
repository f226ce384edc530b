import { gzipSync } from 'node:zlib'
import type { Chance } from '../chance.ts'
import { operations, sample } from './operations.ts'

/** What an attacker knows: names and ids of others, and sessions of an account of their own. */
export type Known = { readonly base: string; readonly texts: readonly string[]; readonly tokens: readonly string[] }

const nasty: readonly unknown[] = [
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
/** What a good client might say there. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  password: ['Mallory-Horse-7', 'Another-Horse-8', 'x'],
  currentPassword: ['Mallory-Horse-7'],
  newPassword: ['Another-Horse-8'],
  number: ['+12025550100', '+12025550199', '+12025550111'],
  code: ['123456', '000000'],
  version: ['11.0', '10.3'],
  passcode: ['1234'],
}
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'X']
const media = [
  ...['application/json', 'application/json; charset=utf-16', 'application/json;charset=utf-8', 'APPLICATION/JSON'],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/problem+json',
    '',
  ],
]
const odd: readonly (readonly [string, string])[] = [
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

/** One request that no good client sends, or hardly one. */
export const hostileRequest = (by: Chance, known: Known): Request => {
  const { method, path, body } = by.pick(operations)
  const text = (field = ''): unknown => {
    const likely = by.oneIn(4) ? undefined : fitting[field]
    return likely ? by.pick(likely) : by.oneIn(3) ? by.pick(nasty) : by.pick(known.texts)
  }
  const headers = new Headers()
  if (!by.oneIn(8)) headers.set('authorization', authorization(by, known))
  headers.set('content-type', by.oneIn(12) ? by.pick(media) : 'application/json')
  for (let more = by.oneIn(3) ? 2 : 0; more > 0; more--) headers.set(...by.pick(odd))
  const chosen = by.oneIn(12) ? by.pick(methods) : method
  const content =
    chosen === 'GET' || chosen === 'HEAD' ? undefined : bodyText(by, body ? sample(body, by, text) : text())
  return new Request(`http://front.test${pathText(by, path, known, text)}`, {
    method: chosen,
    headers,
    ...(content === undefined ? {} : { body: content }),
  })
}

const authorization = (by: Chance, { tokens, texts }: Known): string => {
  const token = by.oneIn(6) ? by.pick(texts) : by.pick(tokens)
  const scheme = by.oneIn(6)
    ? by.pick(['bearer ', 'Basic ', '', 'Bearer  ', 'Bearer x, Bearer ', 'Bearer\t'])
    : 'Bearer '
  const value = `${scheme}${token}`
  return value.replaceAll(/[^\x20-\x7e]/g, '?')
}

const segment = (value: unknown): string => {
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  return encodeURIComponent(plain.toWellFormed().slice(0, 1_000))
}

const pathText = (by: Chance, path: string, { base }: Known, text: () => unknown): string => {
  const filled = `${by.oneIn(20) ? `/sandboxes/${segment(text())}` : base}${path.replaceAll(/\{\w+\}/g, () => segment(text()))}`
  if (!by.oneIn(10)) return filled
  return by.pick([
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

const bodyText = (by: Chance, value: unknown): string | Uint8Array<ArrayBuffer> => {
  const json = JSON.stringify(by.oneIn(3) ? distorted(by, value) : value) ?? 'null'
  if (!by.oneIn(10)) return json
  return by.pick<() => string | Uint8Array<ArrayBuffer>>([
    () => json.slice(0, -1),
    () => `\ufeff${json}`,
    () => `${json.slice(0, -1)},"__proto__":{"polluted":true},"type":"x"}`,
    () => json.replace('{', '{"constructor":{"prototype":{"polluted":true}},'),
    () => json.replace('{', `{${json.slice(1, -1)},`),
    () => '['.repeat(20_000),
    () => '{"a":'.repeat(10_000),
    () => `"${'x'.repeat(by.pick([60_000, 70_000, 200_000]))}"`,
    () => new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    () => new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]),
    () => new Uint8Array(gzipSync(json)),
    () => '',
    () => '1e999',
    () => `{"password":${'9'.repeat(1_000)}}`,
  ])()
}

const distorted = (by: Chance, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return by.pick(nasty)
  const names = Object.keys(value)
  const name = names.length > 0 && !by.oneIn(4) ? by.pick(names) : by.pick(['__proto__', 'constructor', 'x', ''])
  const changed: Record<string, unknown> = Object.assign(Object.create(null), value)
  changed[name] = by.oneIn(4) ? [value] : by.pick(nasty)
  return by.oneIn(15) ? [changed] : changed
}
