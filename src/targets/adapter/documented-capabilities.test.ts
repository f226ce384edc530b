import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { capabilities, capabilityNames } from '../../protocol/capabilities.ts'
import { essentialCommands } from './essential-commands.ts'

test('the guide lists every capability, and what an adapter needs for it', () => {
  const guide = readFileSync(new URL('../../../docs/guides/examine-your-own-server.md', import.meta.url), 'utf8')
  const wanted = capabilityNames.map((name) => {
    const commands = (essentialCommands[name] ?? []).map((type) => `\`${type}\``).join(', ')
    return `| \`${name}\` | ${capabilities[name]} | ${commands} |`
  })
  const [, section = ''] = guide.split('\n## Capabilities\n')
  assert.deepEqual(
    section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .slice(0, wanted.length),
    wanted,
  )
})
