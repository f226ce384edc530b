import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFault } from '../../faults/fault-catalogue.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import { editions } from '../../rules/rule.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { defaultBudget } from '../search/budget.ts'
import { hardeningSearch, search } from './lockstep-property.ts'
import { shrinkStory } from './shrink-story.ts'
import type { Story } from './story.ts'

const searchIn = async (target: Target, runs: number, path?: string) =>
  search({
    target,
    declaration: await target.describe(),
    settings: {},
    budget: { ...defaultBudget, runs, ...(path !== undefined && { path }) },
  })

for (const edition of editions) {
  test(`the reference does as the core does in ${edition}`, async () => {
    const { findings, coverage } = await searchIn(referenceTarget({ edition }), 8)
    assert.deepEqual(findings, undefined)
    assert.ok(coverage.commands > 300, String(coverage.commands))
  })
}

test('a defect is found, belongs to its rule, and is found again by its path', async () => {
  const defect = findFault('password-change-not-stored')
  assert.ok(defect)
  const target = referenceTarget({ defect })
  const findings = (await searchIn(target, 30)).findings ?? []
  const found = findings.find(({ rule }) => rule === defect.rule)
  assert.ok(found, JSON.stringify(findings.map(({ rule }) => rule)))
  assert.ok((found?.story?.length ?? 99) < 12, found?.story?.join('\n'))
  assert.ok((found?.exchanges?.length ?? 0) > 0)
  // Every step but the last says how it was answered.
  const taken = found?.story?.filter((line) => /^(When|And) \(/.test(line)) ?? []
  assert.ok(
    taken.slice(1, -1).every((line) => /: [a-z-]+( as [a-z-]+)?$/.test(line)),
    taken.join('\n'),
  )
  const again = (await searchIn(target, 30, found?.path)).findings ?? []
  assert.deepEqual(
    again.map(({ rule, actual }) => [rule, actual]),
    [[found?.rule, found?.actual]],
  )
})

test('a new password may end the session that came with the account', async () => {
  const passwords = { endsSessions: (kind: string) => kind === 'browser' || kind === 'account-page' }
  const { findings } = await searchIn(referenceTarget({ defect: { policy: { passwords } } }), 60)
  assert.deepEqual(findings, undefined)
})

test('a trusted device may get a mark that takes the place of the one it offered', async () => {
  const reference = referenceTarget()
  const renewing = (renewals: { count: number }): Target => ({
    ...reference,
    open: async (options) => {
      const sandbox = await reference.open(options)
      const behind = new Map<string, string>()
      const send: typeof sandbox.send = async (command) => {
        const offered = 'trust' in command ? command.trust : undefined
        const known = offered === undefined ? undefined : (behind.get(offered) ?? offered)
        const answer = await sandbox.send(known === undefined ? command : { ...command, trust: known })
        if (answer.type !== 'signed-in' || known === undefined || !answer.trusted || 'trust' in answer) return answer
        renewals.count += 1
        const trust = `renewed ${renewals.count}`
        behind.set(trust, known)
        behind.set(offered ?? '', 'over')
        return { ...answer, trust }
      }
      return { ...sandbox, send, exchanges: sandbox.exchanges }
    },
  })
  const renewals = { count: 0 }
  const { findings } = await searchIn(renewing(renewals), 80)
  assert.deepEqual(findings, undefined)
  assert.ok(renewals.count > 3, String(renewals.count))
})

test('a defect that only the hardening profile forbids is found by its own stories, under its rule', async () => {
  const defect = findFault('app-added-silently')
  assert.ok(defect)
  const target = referenceTarget({ defect, parameters: hardenedValues('2fa-2018') })
  const declaration = await target.describe()
  const { findings = [] } = await hardeningSearch({
    target,
    declaration,
    settings: {},
    budget: { ...defaultBudget, runs: 12 },
  })
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    [defect.rule],
  )
})

test('a story is shrunk to settings that go together', async () => {
  const declaration = await referenceTarget().describe()
  const settings = { 'ksc.lock_after': 2, 'ksc.delete_after': 4 } as const
  const step = { id: 0, person: 'Ada', plane: 'public', command: { type: 'read-account', session: 'none' } } as const
  const difference = { at: 0, expected: 'refused', actual: 'account' }
  const tried: unknown[] = []
  const play = async (story: Story) => {
    tried.push(story.settings)
    return { difference, taken: 1, alike: 0, answers: new Map<number, string>(), exchanges: () => [] }
  }
  const shrunk = await shrinkStory({ settings, steps: [step] }, difference, declaration, play, () => false)
  assert.deepEqual(tried, [settings, { 'ksc.lock_after': 2 }])
  assert.deepEqual(shrunk?.story.settings, { 'ksc.lock_after': 2 })
})

test('a story is shrunk to accounts without what does not matter', async () => {
  const declaration = await referenceTarget().describe()
  const account = {
    type: 'provision-account',
    identifier: 'a@b.test',
    password: 'Right 1 horse',
    scheme: 'none',
  } as const
  const difference = { at: 1, expected: 'account', actual: 'refused' }
  const story: Story = {
    settings: {},
    steps: [
      { id: 0, person: 'Ada', plane: 'control', command: { ...account, child: true, dateOfBirth: '1980-01-01' } },
      { id: 1, person: 'Ada', plane: 'public', command: { type: 'read-account', session: '⟦0.session⟧' } },
    ],
  }
  // The date of birth matters.
  const play = async ({ steps }: Story) => {
    const [first] = steps
    const shows = first !== undefined && 'dateOfBirth' in first.command
    return { ...(shows && { difference }), taken: 2, alike: 0, answers: new Map<number, string>(), exchanges: () => [] }
  }
  const shrunk = await shrinkStory(story, difference, declaration, play, () => false)
  assert.deepEqual(shrunk?.story.steps[0]?.command, { ...account, dateOfBirth: '1980-01-01' })
})

test('a path of another search leads to no story', async () => {
  await assert.rejects(searchIn(referenceTarget(), 1, '1:2'), /leads to no story/)
})
