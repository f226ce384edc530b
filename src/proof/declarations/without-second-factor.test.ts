import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { secondFactors } from './edge-declarations.ts'
import { judgeDeclaration } from './false-verdicts.ts'
import { withoutContradictions } from './legal-declaration.ts'

const root = join(import.meta.dirname, '..', '..', '..')

test('a server without a second factor is judged by the documented rules that need none', async () => {
  const selectors = rules.filter((rule) => rule.withoutSecondFactor && !rule.id.startsWith('H-')).map(({ id }) => id)
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const declaration = withoutContradictions({ edition: '2fa-2018', parameters: {}, absent: secondFactors })
  const { falseVerdicts, passed, unjudged } = await judgeDeclaration(declaration, { suite, support }, { selectors })
  assert.deepEqual(falseVerdicts, [])
  assert.deepEqual(unjudged, [])
  assert.ok(passed >= selectors.length * 5, `${passed} passed`)
})
