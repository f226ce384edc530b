import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { ParameterName } from '../../protocol/parameters.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { expectedOf } from './expected.ts'
import { record } from './play-story.ts'
import type { Step } from './story.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse ada 1'
const account: Step = {
  ...{ id: 0, person: 'Ada', plane: 'control' },
  command: {
    ...{ type: 'provision-account', identifier, password, scheme: 'two-factor' },
    phones: [{ number: '+12025550101', verified: true }],
  },
}
const client = { kind: 'browser', name: 'browser' } as const

/** Whether it is known what is right after that command, where a parameter is not declared. */
const isKnownAfter = async (command: Command, name: ParameterName): Promise<boolean> => {
  const declaration = await referenceTarget().describe()
  const { [name]: _, ...parameters } = declaration.parameters
  const steps = [account, { id: 1, person: 'Ada', plane: 'public', command } as const]
  const expected = expectedOf({ ...declaration, parameters }, record(declaration, { settings: {}, steps }))
  for (const [at, step] of steps.entries()) assert.notEqual(expected.play(step, at), undefined)
  return !expected.isUnknown()
}

test('where every value of an undeclared parameter leads to the same, it is known what is right', async () => {
  const command = { type: 'start-sign-in', identifier, password, client } as const
  assert.equal(await isKnownAfter(command, 'questions.purge_delay'), true)
})

test('where another value leads elsewhere, nobody knows', async () => {
  assert.equal(await isKnownAfter({ type: 'start-password-reset', identifier }, 'password.forgotten_by'), false)
})
