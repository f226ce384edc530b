import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { checkBeforeRun } from './check-before-run.ts'

const notesOf = async (ignoresAddress: boolean): Promise<readonly string[]> => {
  const reference = referenceTarget({})
  const target: Target = {
    ...reference,
    async open(options) {
      const sandbox = await reference.open(options)
      return {
        ...sandbox,
        control: (command) =>
          command.type === 'set-client-address' && ignoresAddress
            ? sandbox.control({ ...command, address: '198.51.100.7' })
            : sandbox.control(command),
      }
    },
  }
  const notes: string[] = []
  const options = { check: true, target: 'reference', controlUrl: 'http://127.0.0.1:1', timeout: 1 }
  await checkBeforeRun(target, await target.describe(), options, (note) => notes.push(note))
  return notes
}

test('a control plane that ignores the address of a client is named in a note, and does not end the run', async () => {
  const [note, ...more] = await notesOf(true)
  assert.match(
    note ?? '',
    /^Note: a sign-in that seems to come from .*: set-client-address has no effect, or NOTIFY-03 is broken\.$/,
  )
  assert.deepEqual(more, [])
  assert.deepEqual(await notesOf(false), [])
})
