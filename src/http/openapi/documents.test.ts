import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'
import { routeTable } from '../routes/route-table.ts'
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
  const schemas: Record<string, { properties?: object }> = {
    ...publicDocument().components.schemas,
    ...controlDocument().components.schemas,
  }
  for (const [name, fields] of Object.entries(descriptions)) {
    const known = Object.keys(schemas[name]?.properties ?? {})
    assert.ok(schemas[name], name)
    for (const field of Object.keys(fields)) assert.ok(field === '*' || known.includes(field), `${name}.${field}`)
  }
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
