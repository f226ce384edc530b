import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectFaults } from '../select-faults.ts'
import { runFaults } from './run-faults.ts'

const files = ['entry', 'form', 'lifetime', 'on-demand', 'other-ways'].map((name) => `features/codes/${name}.feature`)
const folder = {
  features: { root: process.cwd(), patterns: files },
  steps: { root: process.cwd(), patterns: ['steps'] },
}

test('threads run each fault once, and the verdicts are in the order of the faults', async () => {
  const faults = selectFaults(['CODE']).slice(0, 4)
  const seen: string[] = []
  const onVerdict = ({ fault }: { readonly fault: string }) => seen.push(fault)
  const verdicts = await runFaults(faults, { ...folder, all: false, jobs: 2, onVerdict })
  assert.deepEqual(
    verdicts.map(({ fault }) => fault),
    faults.map(({ name }) => name),
  )
  assert.deepEqual(seen.sort(), faults.map(({ name }) => name).sort())
  assert.ok(verdicts.every(({ caughtBy, own }) => caughtBy === 'own' && own.length > 0))
})

test('a fault that breaks nothing is missed, and all scenarios were run', async () => {
  const [model] = selectFaults(['code-never-expires'])
  assert.ok(model)
  const { policy: _, ...harmless } = model
  const [verdict] = await runFaults([harmless], { ...folder, all: false, jobs: 1 })
  assert.equal(verdict?.caughtBy, 'missed')
  assert.deepEqual(verdict?.others, [])
})

test('a fault that only scenarios of other rules detect counts as `others`', async () => {
  const [model] = selectFaults(['code-never-expires'])
  assert.ok(model)
  const [verdict] = await runFaults([{ ...model, rule: 'CODE-12' }], { ...folder, all: false, jobs: 1 })
  assert.equal(verdict?.caughtBy, 'others')
  assert.ok(verdict?.others?.includes('CODE-05'))
})

test('the failed rules are the same whether irrelevant scenarios are run or not', async () => {
  const names = ['code-never-expires', 'code-burnt-by-a-wrong-one']
  const faults = selectFaults(names)
  const few = await runFaults(faults, { ...folder, all: true, jobs: 1 })
  const every = await runFaults(faults, { ...folder, all: true, exhaustive: true, jobs: 1 })
  assert.deepEqual(few, every)
  assert.ok(every.some(({ others }) => (others?.length ?? 0) > 0))
})
