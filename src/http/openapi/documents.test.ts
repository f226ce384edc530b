import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { conflictTexts } from '../../protocol/conflicting-parameters.ts'
import { contradictionText, contradictoryCapabilities } from '../../protocol/contradictory-capabilities.ts'
import { type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'
import { refusals } from '../../protocol/refusal.ts'
import { routeTable } from '../routes/route-table.ts'
import { problemByReason } from '../wire/problem.ts'
import { controlDocument } from './control-document.ts'
import { descriptions } from './descriptions.ts'
import { commandPageFile, commandPageText, documents } from './documents.ts'
import { publicDocument } from './public-document.ts'

/** Strings, and names of maps, that neither have a form nor say that they have none. */
const hiddenVocabularies = (schema: unknown, path: string): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => hiddenVocabularies(one, `${path}/${index}`))
  if (typeof schema !== 'object' || schema === null) return []
  const { type, description = '' } = schema as { readonly type?: unknown; readonly description?: unknown }
  const hasForm = ['enum', 'const', 'pattern', 'format'].some((one) => one in schema)
  const hidden = type === 'string' && !hasForm && !/\bopaque\b/.test(String(description))
  const inner = Object.entries(schema).flatMap(([name, one]) => hiddenVocabularies(one, `${path}/${name}`))
  return hidden ? [path, ...inner] : inner
}

test('a string without a form has to say that it is opaque', () => {
  const hidden = (schema: object) => hiddenVocabularies({ properties: { a: schema } }, '')
  assert.deepEqual(hidden({ type: 'string' }), ['/properties/a'])
  assert.deepEqual(hidden({ type: 'array', items: { type: 'string', maxLength: 9 } }), ['/properties/a/items'])
  assert.deepEqual(hidden({ type: 'object', propertyNames: { type: 'string' } }), ['/properties/a/propertyNames'])
  for (const schema of [{ enum: ['x'] }, { pattern: 'x' }, { description: 'As its owner likes; opaque.' }])
    assert.deepEqual(hidden({ type: 'string', ...schema }), [])
})

test('the page of commands matches the route table', () => {
  assert.equal(readFileSync(commandPageFile, 'utf8'), commandPageText(), 'run "npm run openapi" and commit the result')
})

for (const { file, text } of documents()) {
  const name = basename(file)

  test(`${name} matches the route table`, () => {
    // Made again: the one of the import would not show later changes.
    const made = documents().find((one) => one.file === file)
    assert.ok(
      readFileSync(file, 'utf8') === made?.text,
      `${name} is out of date: run "npm run openapi" and commit the result`,
    )
  })

  test(`${name} hides no vocabulary: every string is an enum, has a pattern or a format, or is opaque`, () => {
    const document: unknown = JSON.parse(text)
    assert.deepEqual(
      [...hiddenVocabularies(member(document, 'components'), ''), ...hiddenVocabularies(member(document, 'paths'), '')],
      [],
    )
  })

  test(`${name} is valid OpenAPI 3.1`, async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(text))
    assert.equal(valid, true, JSON.stringify(errors))
    assert.equal(validator.version, '3.1')
  })

  test(`${name} refers only to what it has, and has only what it refers to`, () => {
    const document: unknown = JSON.parse(text)
    const referred = new Set([...text.matchAll(/"#\/components\/(\w+\/\w+)"/g)].map(([, path]) => path))
    const had = ['schemas', 'responses'].flatMap((kind) =>
      Object.keys(member(member(document, 'components'), kind)).map((one) => `${kind}/${one}`),
    )
    assert.deepEqual([...referred].sort(), [...had].sort())
  })
}

const member = (value: unknown, name: string): object => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  assert.ok(typeof found === 'object' && found !== null, `there is no ${name}`)
  return found
}

test('every description belongs to a schema or a field that is there', () => {
  const schemas = {
    ...publicDocument().components.schemas,
    ...controlDocument().components.schemas,
  }
  const used = JSON.stringify(schemas)
  for (const [name, fields] of Object.entries(descriptions)) {
    assert.ok(name in schemas, name)
    for (const [field, text] of Object.entries(fields))
      assert.ok(used.includes(JSON.stringify(text)), `${name}.${field}`)
  }
})

/** Fields without a description of their own or of the schema that they refer to; one with a single value needs none. */
const silentFields = (schema: unknown, schemas: object, path: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema as Parts
  const inner = [items, ...anyOf, ...oneOf].flatMap((one) => silentFields(one, schemas, path))
  const own = Object.entries(properties).flatMap(([name, one]) => {
    const shared = Reflect.get(schemas, one.$ref?.split('/').at(-1) ?? '')
    const silent = !('const' in one) && (one.description ?? shared?.description ?? '') === ''
    return [...(silent ? [`${path}.${name}`] : []), ...silentFields(one, schemas, `${path}.${name}`)]
  })
  return [...own, ...inner]
}
type Parts = {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
  readonly oneOf?: readonly unknown[]
}

test('a field says what it means, itself or by its schema', () => {
  const schemas = { A: { description: 'x' }, B: {} }
  const silent = (field: object) => silentFields({ items: { properties: { a: field } } }, schemas, 'S')
  for (const field of [{ type: 'string' }, { $ref: '#/components/schemas/B' }]) assert.deepEqual(silent(field), ['S.a'])
  for (const field of [{ description: 'x' }, { const: 1 }, { $ref: '#/components/schemas/A' }])
    assert.deepEqual(silent(field), [])
})

for (const [name, document] of Object.entries({ public: publicDocument, control: controlDocument })) {
  test(`the ${name} document describes every field, every operation, and every reason for a refusal`, () => {
    const { components, paths } = document()
    const silent = Object.entries(components.schemas).flatMap(([schema, one]) =>
      silentFields(one, components.schemas, schema),
    )
    assert.deepEqual(silent, [])
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, one] of Object.entries(item)) {
        if (typeof one !== 'object' || one === null || !('operationId' in one)) continue
        assert.match(String(Reflect.get(one, 'description')), /\w{3}/, `${method} ${path}`)
      }
    }
  })
}

test('every reason for a refusal has a title and a status, and every contradiction is told at discover', () => {
  const text = JSON.stringify(publicDocument())
  for (const reason of refusals) {
    const { title, status } = problemByReason[reason]
    assert.ok(
      text.includes(`"urn:assay:refusal:${reason}","title":"${title}","description":"status ${status}"`),
      reason,
    )
  }
  for (const sentence of [...conflictTexts, ...contradictoryCapabilities.map(contradictionText)])
    assert.ok(text.includes(sentence), sentence)
})

const operations = (paths: Record<string, Record<string, unknown>>) =>
  Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((one) =>
      typeof one === 'object' && one !== null && 'operationId' in one ? [String(one.operationId)] : [],
    ),
  )

test('every command is an operation of its own name, once', () => {
  const expected = ['discover', ...routeTable.map(({ type }) => type)]
  assert.deepEqual(operations(publicDocument().paths).sort(), expected.sort())
  const own = operations(controlDocument().paths)
  assert.equal(new Set(own).size, own.length)
})

test('each operation names the declared parameters that its decision reads', () => {
  const described = new Map(
    Object.values(publicDocument().paths).flatMap((item) =>
      Object.values(item as object).map((one: { operationId?: string; description?: string }) => [
        one.operationId,
        one.description ?? '',
      ]),
    ),
  )
  const missing = parameterNames.flatMap((name) => {
    const { readBy }: ParameterSpec = parameters[name]
    const readers = typeof readBy === 'string' ? [] : readBy
    return readers.filter((id) => described.get(id)?.includes(`\`${name}\``) !== true).map((id) => `${id}: ${name}`)
  })
  assert.deepEqual(missing, [])
})
