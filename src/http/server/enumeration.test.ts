import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { editions } from '../../rules/rule.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { createSandboxRegistry } from '../reference/sandbox-registry.ts'
import { createPublicPlane } from './public-plane.ts'

/** The commands of a client that knows an identifier and nothing else. */
const questions = {
  'a sign-in': ['/sign-ins', { password: 'Wrong-Horse-7', client: { kind: 'browser' } }],
  'a sign-in with an empty password': ['/sign-ins', { password: '', client: { kind: 'browser' } }],
  'a sign-in of a program': ['/program-sign-ins', { password: 'Wrong-Horse-7', program: 'Mail', service: 'mail' }],
  'a password reset': ['/password-resets', {}],
  'a recovery': ['/recoveries', { ground: 'cannot-sign-in', evidence: {}, number: '+12025550100' }],
} as const

for (const edition of editions) {
  describe(`in edition ${edition} the existence of an account is not revealed by`, () => {
    for (const [what, [path, body]] of Object.entries(questions)) {
      test(what, async () => {
        const answers = await Promise.all(
          ['ada@example.com', 'nobody@example.com'].map(async (identifier) => {
            const registry = createSandboxRegistry({ declaration: referenceDeclaration(edition) })
            const opened = registry.open({ now: Date.UTC(2018, 5, 1) })
            const id = 'id' in opened ? opened.id : ''
            await registry.find(id)?.control({
              type: 'provision-account',
              identifier: 'ada@example.com',
              password: 'Correct-Horse-7',
              scheme: edition === 'two-step' ? 'two-step' : 'two-factor',
              phones: [{ number: '+12025550100' }],
            })
            const plane = createPublicPlane(registry.find)
            const seen: string[] = []
            // More often than any limit of entry allows.
            for (let turn = 0; turn < 30; turn++) {
              const response = await plane({
                method: 'POST',
                path: `/sandboxes/${id}${path}`,
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ identifier, ...body }),
              })
              seen.push(`${response.status} ${response.headers['retry-after'] ?? ''} ${masked(response.body)}`)
            }
            return seen
          }),
        )
        assert.deepEqual(answers[0], answers[1])
      })
    }
  })
}

/** Tokens differ from answer to answer. */
const masked = (body: string): string => body.replaceAll(/"[\w-]{20,}"/g, '"…"')
