import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { ParameterName, ParameterValue } from '../../protocol/parameters.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { properties } from '../properties.ts'
import { MissingParameters } from './missing-parameters.ts'

const whole = referenceDeclaration('2fa-2018')
type Values = Partial<Record<ParameterName, ParameterValue>>
/** The reference as it declares itself, with other values; undefined for one that it does not declare. */
const declaring = (values: Readonly<Partial<Record<ParameterName, ParameterValue | undefined>>>, more = {}) => {
  const parameters: Values = Object.fromEntries(
    Object.entries({ ...whole.parameters, ...values }).filter(([, value]) => value !== undefined),
  )
  return { ...whole, ...more, parameters } as typeof whole
}
const problem = (declaration: typeof whole, names: readonly ParameterName[]): string => {
  const missing = new MissingParameters(declaration, {})
  for (const name of names) missing.standIn(name)
  try {
    missing.check()
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('a search names all parameters that it misses at once', async () => {
  const [property] = properties
  assert.ok(property)
  const undeclared = { 'code.lifetime': undefined, 'signin.pending_lifetime': undefined, 'code.attempts': undefined }
  const declaration = declaring(undeclared)
  const target: Target = { ...referenceTarget({}), describe: async () => declaration }
  const search = await property.load()
  await assert.rejects(search({ target, declaration, settings: {}, budget: { timeLimit: 10_000, seed: 'x' } }), {
    message: 'the target does not declare code.attempts, code.lifetime, signin.pending_lifetime',
  })
})

test('a value that cannot matter is not asked for', () => {
  const locks = ['code.lock_time', 'code.attempts_scope'] as const
  assert.equal(problem(declaring({}), locks), 'the target does not declare code.attempts_scope, code.lock_time')
  assert.equal(problem(declaring({ 'code.attempts': 0 }), locks), '')
  assert.equal(problem(declaring({ 'code.attempts_scope': 'code' }), ['code.lock_time']), '')
  const absent = { state: 'absent', from: 'declared' } as const
  const capabilities = { ...whole.capabilities, 'code.on-demand': absent }
  assert.match(problem(whole, ['code.on_demand']), /code\.on_demand/)
  assert.equal(problem(declaring({}, { capabilities }), ['code.on_demand']), '')
  assert.equal(problem(declaring({}, { powers: { ...whole.powers, clock: 'none' } }), ['code.lifetime']), '')
})
