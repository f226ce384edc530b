import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { impossibleCases } from './impossible-cases.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const suite = await loadSuite({ root, patterns: ['features/app-passwords', 'features/codes'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const reference = referenceDeclaration('2fa-2018')
const detailsOf = async (
  selector: string,
  { declaration = reference, lacks = [] }: { declaration?: Declaration; lacks?: Parameters<typeof impossibleCases>[2] },
): Promise<readonly (string | undefined)[]> => {
  const plan = planRun(suite, { selectors: [selector], edition: reference.edition })
  const found = await impossibleCases(plan, declaration, lacks, support)
  return [...new Set([...found.values()].map((outcome) => ('detail' in outcome ? outcome.detail : undefined)))]
}

test('of a target that offers everything no case is impossible', async () => {
  assert.deepEqual(await detailsOf('APPPW-34', {}), [])
})

test('a case that needs a command that the adapter lacks is', async () => {
  assert.deepEqual(await detailsOf('APPPW-34', { lacks: ['revoke-all-app-passwords'] }), [])
  assert.deepEqual(await detailsOf('APPPW-17', { lacks: ['create-app-password'] }), [
    'the adapter has no command create-app-password',
  ])
})

test('one that needs a limit that the target declares away is', async () => {
  const parameters = { ...reference.parameters, 'apppw.attempts': 0 }
  const details = await detailsOf('APPPW-34', { declaration: { ...reference, parameters } })
  assert.ok(
    details.some((detail) => detail?.startsWith('apppw.attempts is 0')),
    JSON.stringify(details),
  )
})

test('one that judges something before it needs the command is not: a server may fail there', async () => {
  const refused26th = 'APPPW-17/a-refused-26th-app-specific-password-leaves-the-other-25-working'
  assert.deepEqual(await detailsOf(refused26th, { lacks: ['sign-in-program'] }), [])
})
