import type { Defect } from '../http/sandboxes.ts'

/** Ways in which a server takes what requests carry for something else, before it looks at what the contract says. */

type Reads = NonNullable<Defect['reads']>

/** Every text is brought into another form first: in the path, in the header and wherever it stands in the body. */
const everyText =
  (read: (text: string) => string): Reads =>
  ({ path, bearer, body }) => ({
    path: Object.fromEntries(Object.entries(path).map(([name, text]) => [name, read(text)])),
    ...(bearer === undefined ? {} : { bearer: read(bearer) }),
    body: inside(body, (value) => (typeof value === 'string' ? read(value) : value)),
  })

/** Every value in a body is taken for another one first. */
const everyValue =
  (read: (value: unknown) => unknown): Reads =>
  (carried) => ({ ...carried, body: inside(carried.body, read) })

const inside = (body: unknown, read: (value: unknown) => unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).map(([name, value]) => [name, read(value)]))
    : body

const decoded = (text: string): string => (text.includes('%') ? decodeURIComponent(text) : text)

/** By what the server does. */
export const misreadings = {
  'trims every text': everyText((text) => text.trim()),
  'ends every text at a NUL': everyText((text) => text.split('\0')[0] ?? ''),
  'takes compatible signs for one another': everyText((text) => text.normalize('NFKC')),
  'takes the first of a list': everyText((text) => text.split(',')[0] ?? ''),
  'takes quotation marks off': everyText((text) => text.replace(/^"(.*)"$/s, '$1')),
  'decodes once too often': everyText(decoded),
  'drops signs that nobody sees': everyText((text) => text.replace(/[\u200b\u200f\ufeff]/g, '')),
  'keeps the first 40 signs': everyText((text) => text.slice(0, 40)),
  'makes texts of arrays': everyValue((value) => (Array.isArray(value) ? value.flat(9).join() : value)),
  'makes texts of numbers': everyValue((value) => (typeof value === 'number' ? String(value) : value)),
  'cannot go through objects': everyValue((value) => {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'toString')) return `${value}`
    return value
  }),
  'cannot encode half a surrogate pair': everyText((text) => decodeURIComponent(encodeURIComponent(text))),
} as const satisfies Record<string, Reads>
