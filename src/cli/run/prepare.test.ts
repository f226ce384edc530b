import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { builtInFeatures } from '../package-info.ts'
import { planSelection } from './prepare.ts'

test('very many cases of an earlier run take no time by the product with those of the suite', async () => {
  const suite = await loadSuite(builtInFeatures)
  const options = { target: 'reference', lastFailed: true }
  const declaration = referenceDeclaration('2fa-2018')
  const ids = Array.from({ length: 300_000 }, (_, at) => `GONE-01/${at.toString(36)}`)
  const before = process.cpuUsage()
  assert.throws(() => planSelection(suite, ids, options, declaration), /No case that failed before is still there/)
  assert.ok(process.cpuUsage(before).user < 1_500_000)
  const [one] = suite.cases
  const plan = planSelection(suite, [...ids, one?.id ?? ''], options, declaration)
  assert.deepEqual(
    plan.cases.map(({ id }) => id),
    [one?.id],
  )
})

test('what an earlier run left is read as ids of cases, old ones as they are called now', async () => {
  const suite = await loadSuite(builtInFeatures)
  const options = { target: 'reference', lastFailed: true }
  const declaration = referenceDeclaration('2fa-2018')
  for (const id of ['APPPW-17', 'APPPW-17/*', '@APPPW-17 and not @nothing', 'app-passwords'])
    assert.throws(() => planSelection(suite, [id], options, declaration), /No case that failed before/, id)
  const { cases } = planSelection(suite, ['UNENROL-15/at-once'], options, declaration)
  assert.deepEqual(
    cases.map(({ id }) => id),
    ['UNENROL-10/the-undo-link-works-right-after-the-enrolment'],
  )
})
