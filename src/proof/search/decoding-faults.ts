import type { Defect } from '../../http/reference/sandbox-registry.ts'

/** Ways in which a server misinterprets the content of requests before it validates them. */

type Decoder = NonNullable<Defect['rewriteRequest']>

/** Every text is converted first: in the path, in the header and anywhere in the body. */
const mapTexts =
  (read: (text: string) => string): Decoder =>
  ({ path, bearer, body }) => ({
    path: Object.fromEntries(Object.entries(path).map(([name, text]) => [name, read(text)])),
    ...(bearer === undefined ? {} : { bearer: read(bearer) }),
    body: mapBody(body, (value) => (typeof value === 'string' ? read(value) : value)),
  })

/** Every value in a body is converted first. */
const mapValues =
  (read: (value: unknown) => unknown): Decoder =>
  (carried) => ({ ...carried, body: mapBody(carried.body, read) })

const mapBody = (body: unknown, read: (value: unknown) => unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).map(([name, value]) => [name, read(value)]))
    : body

const decoded = (text: string): string => (text.includes('%') ? decodeURIComponent(text) : text)

/** By what the server does. */
export const decodingFaults = {
  'trims every text': mapTexts((text) => text.trim()),
  'ends every text at a NUL': mapTexts((text) => text.split('\0')[0] ?? ''),
  'takes compatible signs for one another': mapTexts((text) => text.normalize('NFKC')),
  'takes the first of a list': mapTexts((text) => text.split(',')[0] ?? ''),
  'takes quotation marks off': mapTexts((text) => text.replace(/^"(.*)"$/s, '$1')),
  'decodes once too often': mapTexts(decoded),
  'drops signs that nobody sees': mapTexts((text) => text.replace(/[\u200b\u200f\ufeff]/g, '')),
  'keeps the first 40 signs': mapTexts((text) => text.slice(0, 40)),
  'makes texts of arrays': mapValues((value) => (Array.isArray(value) ? value.flat(9).join() : value)),
  'makes texts of numbers': mapValues((value) => (typeof value === 'number' ? String(value) : value)),
  'cannot go through objects': mapValues((value) => {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'toString')) return `${value}`
    return value
  }),
  'cannot encode half a surrogate pair': mapTexts((text) => decodeURIComponent(encodeURIComponent(text))),
} as const satisfies Record<string, Decoder>
