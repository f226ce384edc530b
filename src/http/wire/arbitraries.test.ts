import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import type { CommandType } from '../../protocol/command.ts'
import { routeOf } from '../routes/route-table.ts'
import { commandArbitrary, schemaArbitrary } from './arbitraries.ts'

/** The same samples each time; as many as it takes for rare ones to be among them. */
const draw = (schema: z.ZodType, numRuns = 400): readonly unknown[] =>
  fc.sample(schemaArbitrary(schema), { seed: 7, numRuns })
const graphemes = new Intl.Segmenter()
const lengthOf = (text: unknown): number => [...graphemes.segment(String(text))].length
const isAscii = (text: unknown): boolean => /^\p{ASCII}*$/u.test(String(text))

const schemas: Readonly<Record<string, z.ZodType>> = {
  'one of several': z.union([z.literal('a'), z.number().int(), z.enum(['b', 'c'])]),
  'numbers within bounds': z.number().int().min(5).max(9),
  'numbers with one bound': z.number().int().nonnegative(),
  fractions: z.number(),
  'texts of a pattern': z.string().regex(/^[A-F]/),
  'texts that a class of Unicode starts': z.string().regex(/^(?!\p{Lu})/u),
  'objects with optional fields': z.strictObject({ a: z.boolean(), b: z.string().exactOptional() }),
  dictionaries: z.record(z.string(), z.boolean()),
}
for (const [what, schema] of Object.entries(schemas)) {
  test(`samples are what the schema takes: ${what}`, () => {
    for (const sample of draw(schema)) schema.parse(sample)
  })
}

test('every member of a union and of a list of words comes up', () => {
  assert.deepEqual(new Set(draw(z.enum(['a', 'b', 'c']))), new Set(['a', 'b', 'c']))
  assert.deepEqual(new Set(draw(z.union([z.literal(1), z.literal('x')]))), new Set([1, 'x']))
})

test('whole numbers have either sign, any size that is exact, and both ends of their range', () => {
  const numbers = draw(z.number().int()).map(Number)
  assert.ok(numbers.some((one) => one < -(2 ** 31)) && numbers.some((one) => one > 2 ** 31))
  const few = new Set(draw(z.number().int().min(5).max(7)))
  assert.deepEqual(few, new Set([5, 6, 7]))
})

test('fractions survive JSON, so none of them is NaN, infinite or a negative zero', () => {
  const numbers = draw(z.number(), 2_000)
  for (const one of numbers) assert.ok(Object.is(JSON.parse(JSON.stringify(one)), one), String(one))
  assert.ok(numbers.includes(0) && numbers.some((one) => !Number.isInteger(one)))
})

test('texts are of any script and no longer than they may be, empty ones among them', () => {
  const texts = draw(z.string().max(4096))
  assert.ok(texts.includes(''))
  assert.ok(texts.some((text) => !isAscii(text)))
  for (const text of draw(z.string().max(3))) assert.ok(lengthOf(text) <= 3)
})

test('texts of a pattern are of any script that it takes and no longer than they may be', () => {
  const texts = draw(z.string().regex(/^[^x]*$/))
  assert.ok(texts.some((text) => !isAscii(text)) && texts.some(isAscii))
  for (const text of draw(
    z
      .string()
      .max(3)
      .regex(/^[^x]*$/),
  ))
    assert.ok(lengthOf(text) <= 3)
})

test('lists have up to three members', () => {
  const lengths = draw(z.array(z.boolean())).map((list) => (Array.isArray(list) ? list.length : -1))
  assert.deepEqual(new Set(lengths), new Set([0, 1, 2, 3]))
})

test('a field that may be left out is left out now and then, even where the reader would fill it in', () => {
  for (const schema of [z.object({ a: z.boolean().exactOptional() }), z.object({ a: z.boolean().default(true) })]) {
    const samples = draw(schema).map((sample) => Object.keys(Object(sample)).length)
    assert.deepEqual(new Set(samples), new Set([0, 1]))
  }
})

test('objects are those of JSON', () => {
  for (const schema of [z.object({ a: z.boolean() }), z.record(z.string(), z.boolean())]) {
    for (const sample of draw(schema, 50)) assert.equal(Object.getPrototypeOf(sample), Object.prototype)
  }
})

test('a name in a dictionary is none that JavaScript takes for something else', () => {
  // With this seed `__proto__` is among the first names that come up.
  for (const sample of fc.sample(schemaArbitrary(z.record(z.string(), z.boolean())), { seed: 57, numRuns: 20 })) {
    assert.ok(!Object.hasOwn(Object(sample), '__proto__'))
  }
})

test('a schema without any constraint has no samples, which is an error', () => {
  for (const schema of [z.any(), z.array(z.any()), z.record(z.string(), z.any()), z.tuple([])]) {
    assert.throws(() => schemaArbitrary(schema), /^Error: no samples are known for \{/)
  }
})

test('samples of a command have its fields from the path, the header and the body', () => {
  const commands = fc.sample(commandArbitrary(routeOf('edit-account')), { seed: 7, numRuns: 20 })
  for (const command of commands) {
    assert.deepEqual(Object.keys(command).sort(), ['fullName', 'session', 'type'])
    assert.equal(command.type, 'edit-account')
  }
  const fieldsOf = (type: CommandType) =>
    fc
      .sample(commandArbitrary(routeOf(type)), { seed: 7, numRuns: 1 })
      .flatMap(Object.keys)
      .sort()
  assert.deepEqual(fieldsOf('use-service'), ['service', 'session', 'type'])
  assert.deepEqual(fieldsOf('start-password-reset'), ['identifier', 'type'])
})
