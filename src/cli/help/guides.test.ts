import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command } from 'commander'
import { addCommands } from '../commands.ts'
import { guides } from './guides.ts'

test('no guide has the name of a command, which `assay help` would show', async () => {
  const program = new Command()
  await addCommands(program, 'help')
  const commands = new Set(program.commands.map((one) => one.name()))
  for (const { name } of guides()) assert.ok(!commands.has(name), name)
})

test('each guide has a name, a title and links that work on a terminal', () => {
  const all = guides()
  assert.ok(all.length >= 7)
  const names = new Set(all.map(({ name }) => name))
  for (const { name, title, text } of all) {
    assert.notEqual(title, `${name}.md`)
    assert.doesNotMatch(text, /\]\((?!https?:)/, name)
    for (const [, other = ''] of text.matchAll(/npx assay help ([a-z-]+)\)/g)) assert.ok(names.has(other), other)
  }
})
