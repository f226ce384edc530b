import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { appliesTo } from './applies-to.ts'
import { rehearse } from './rehearse.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const suite = await loadSuite({ root, patterns: ['features/sign-in/password-and-code.feature', 'features/passwords'] })

const has: readonly Capability[] = ['two-factor', 'sign-in.browser', 'code.email', 'password.change', 'password.link']
const mailOnly = referenceDeclaration(
  '2fa-2018',
  {},
  capabilityNames.filter((name) => !has.includes(name)),
)
const { cases, ...plan } = planRun(suite, { edition: '2fa-2018', depth: 'quick', tags: 'not @property' })

test('a case that asks for what the target lacks does not apply to it, nor one of another edition', () => {
  const of = (name: string) => cases.filter((one) => one.name.startsWith(name)).map((one) => appliesTo(one, mailOnly))
  assert.deepEqual(of('the right code signs Ada in on a browser'), [true])
  assert.deepEqual(new Set(of('the password alone does not give access to')), new Set([false]))
  assert.ok(cases.filter((one) => !appliesTo(one, mailOnly)).length > 50)
  const [one] = cases
  assert.ok(one && !appliesTo({ ...one, tags: [...one.tags, '@edition:two-step'] }, mailOnly))
})

test('no case that says something about a target counts as not applicable', async () => {
  const told: string[] = []
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  await rehearse({ ...plan, cases }, mailOnly, support, [], ({ result: { id, outcome } }) => {
    if (outcome !== 'not-applicable') told.push(id)
  })
  const left = new Set(cases.filter((one) => !appliesTo(one, mailOnly)).map(({ id }) => id))
  assert.ok(told.length > 10)
  assert.deepEqual(
    told.filter((id) => left.has(id)),
    [],
  )
})
