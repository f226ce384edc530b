import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'
import type { Diagnostic } from './diagnostic.ts'
import { runDoctor } from './run-doctor.ts'

const reference = referenceTarget()
const options = { messageTimeout: 20, control: true }
const unsound = async (target: Target): Promise<readonly string[]> =>
  (await runDoctor(target, options))
    .filter(({ state }) => state !== 'ok')
    .map(({ state, text, advice }: Diagnostic) => `${state}: ${text}; ${advice ?? ''}`)

test('a server that carries out a request with an unknown field violates the contract', async () => {
  const lenient: Target = {
    ...reference,
    open: async (sandboxOptions) => {
      const sandbox = await reference.open(sandboxOptions)
      const { id, exchanges, send, control, close } = sandbox
      return {
        id,
        exchanges,
        send,
        control,
        close,
        sendTampered: async (command) => ({ status: 200, answer: await sandbox.send(command) }),
      }
    },
  }
  assert.deepEqual(await unsound(lenient), [
    'contract: start-sign-in with the field "notInTheContract" was answered with code-required: the contract demands that unknown fields are refused; ',
  ])
  assert.deepEqual(await unsound(reference), [])
})

test('what is not declared, and what is declared otherwise, is told with the value that was seen', async () => {
  const describe: Target['describe'] = async () => {
    const declared = await reference.describe()
    const { 'code.length': _, ...parameters } = declared.parameters
    const settable = declared.powers.settable.filter((name) => name !== 'signin.pending_lifetime')
    return {
      ...declared,
      parameters: { ...parameters, 'signin.pending_lifetime': 999 },
      powers: { ...declared.powers, settable },
    }
  }
  const [, ...found] = await unsound({ ...reference, describe })
  assert.deepEqual(found, [
    'noted: a code of 6 characters arrived by text, but code.length is not declared; If that is correct, declare "code.length": 6.',
    'conformance: a sign-in that waits for its code expires after 1800 s, but signin.pending_lifetime is declared as 999; If that is correct, declare "signin.pending_lifetime": 1800.',
  ])
})
