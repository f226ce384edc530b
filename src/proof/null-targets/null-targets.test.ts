import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { areaOf, areas } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { runNullTarget } from '../runs/run-null-target.ts'
import { nullTargets } from './null-targets.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const support = await loadSupportCode({ root, patterns: ['steps'] })

/** The most instructive ones; `assay prove` runs them all. */
const chosen = ['accepts-and-sends', 'asks-for-a-code', 'refuses-as-forbidden', 'random-2']
const folders = readdirSync(join(root, 'features')).sort()
/** Each has an eighth of the areas, another one every day, so that all of them have their turn; every area with ASSAY_WHOLE=1. */
const today = Math.floor(Date.now() / 86_400_000)
const shareOf = (turn: number): readonly string[] =>
  process.env.ASSAY_WHOLE === '1'
    ? ['features']
    : folders.filter((_, at) => (at + today) % 8 === turn % 8).map((area) => `features/${area}`)
/** One of the fake servers, another one every day; all of them with ASSAY_WHOLE=1. */
const chosenToday = process.env.ASSAY_WHOLE === '1' ? chosen : chosen.filter((_, at) => at === today % chosen.length)
const loadShare = (turn: number) => loadSuite({ root, patterns: shareOf(turn) })

describe('a plain server passes nothing', () => {
  for (const [turn, nullTarget] of nullTargets.filter(({ speaksContract: speaks }) => !speaks).entries()) {
    test(nullTarget.name, async () => {
      const suite = await loadShare(turn)
      const { cases, rules, defects, counts } = await runNullTarget(nullTarget, { suite, support, timeout: 300 })
      assert.deepEqual({ cases, rules, defects }, { cases: [], rules: [], defects: [] })
      assert.ok(counts.error > 0)
      assert.equal(counts.pass + counts.fail + counts.warn + counts.blocked, 0)
    })
  }
})

describe('a fake server passes no rule', () => {
  for (const nullTarget of nullTargets.filter(({ name }) => chosenToday.includes(name))) {
    test(nullTarget.name, async () => {
      const own = shareOf(chosen.indexOf(nullTarget.name))
      const share = await loadShare(chosen.indexOf(nullTarget.name))
      const {
        rules: passed,
        defects,
        counts,
      } = await runNullTarget(nullTarget, { suite: share, support, timeout: 20_000 })
      // A rule with further scenarios in another share is judged by all of them only where it has its own area.
      const rules = passed.filter((id) =>
        own.some((one) => one === 'features' || `features/${areas[areaOf(id)]}/`.startsWith(`${one}/`)),
      )
      assert.deepEqual({ rules, defects }, { rules: [], defects: [] })
      assert.ok(counts.fail > 0)
    })
  }
})

test('names of null targets are unique', () => {
  assert.equal(new Set(nullTargets.map(({ name }) => name)).size, nullTargets.length)
})
