import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { effectBehind } from './effects-behind.ts'

const session = '⟦0.session⟧'
const on: Command = { type: 'turn-keychain-on', session, password: 'Correct horse ada 1' }
const off = (data: 'keep' | 'delete'): Command => ({ type: 'turn-keychain-off', session, data })
const list: Command = { type: 'list-items', session }

/** Whether a difference in the last command, each of Ada, is open by the table of effects. */
const isOpen = async (...commands: readonly Command[]): Promise<boolean> => {
  const declaration = await referenceTarget().describe()
  const steps = commands.map((command, id) => ({ id, person: 'Ada', plane: 'public', command }) as const)
  const difference = { at: steps.length - 1, expected: 'items ', actual: 'items shop' }
  return effectBehind(declaration, { settings: {}, steps }, difference)?.open === true
}

test('what is in a keychain that was kept, off and on again is open', async () => {
  assert.equal(await isOpen(on, off('keep'), on, list), true)
})

test('what is in a keychain is not open where it was on alone, or deleted', async () => {
  assert.equal(await isOpen(on, list), false)
  assert.equal(await isOpen(on, off('delete'), on, list), false)
  assert.equal(await isOpen(on, off('keep'), list), false)
})
