import { readFileSync } from 'node:fs'
import type { SeededRandom } from '../seeded-random.ts'

type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}
type Operation = { readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> } }
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
const document: Document = JSON.parse(readFileSync(new URL('../../../contract/openapi.json', import.meta.url), 'utf8'))

/** Every operation of contract/openapi.json, as an attacker reads it. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => ['get', 'post', 'put', 'delete'].includes(method))
    .map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      body: operation.requestBody?.content?.['application/json']?.schema,
    })),
)

/** A value that the schema accepts, or nearly; `text` gives the texts, by the name of the field. */
export const sample = (schema: Schema, random: SeededRandom, text: (field?: string) => unknown, depth = 0): unknown => {
  const { $ref, enum: words, const: word, properties, items } = schema
  const union = schema.anyOf ?? schema.oneOf
  if ($ref !== undefined)
    return sample(document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, random, text, depth)
  if (union) return sample(random.pick(union), random, text, depth)
  if (word !== undefined) return word
  if (words) return random.pick(words)
  if (properties && depth < 5) {
    const named = Object.entries(properties).filter(() => !random.oneIn(8))
    return Object.fromEntries(named.map(([name, one]) => [name, sample(one, random, () => text(name), depth + 1)]))
  }
  if (schema.type === 'array')
    return Array.from({ length: random.below(3) }, () => sample(items ?? {}, random, text, depth + 1))
  if (schema.type === 'boolean') return random.oneIn(2)
  if (schema.type === 'integer' || schema.type === 'number') return random.pick([0, 1, -1, 1e308, 2 ** 53, 0.5])
  return text()
}
