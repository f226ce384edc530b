import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { addCommands } from '../commands.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const pages = globSync(['README.md', 'docs/**/*.md', 'examples/*/*.md', 'examples/ci/*'], { cwd: root })
const program = new Command('assay')
await addCommands(program, undefined)

/** Every `npx assay ...` and `npx assay-conformance ...` of a page, up to what ends a command in prose, in a shell or in a table. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npx (?:--no-install )?assay(?:-conformance)? ([^\n`|;&>#"]+)/g)].map(([, line = '']) =>
    line.trim(),
  )

/** What is wrong with a command line; undefined when command and options are there. */
const problemOf = (line: string): string | undefined => {
  const words = line.split(/\s+/).filter((word) => word !== '\\')
  let command = program
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word)
    if (!next) break
    command = next
  }
  if (command === program)
    return words[0]?.startsWith('-') || words[0] === 'COMMAND' ? undefined : `no command ${words[0]}`
  const known = new Set(['--help', ...command.options.flatMap(({ long, short }) => [long, short])])
  const unknown = words.find((word) => /^--?[a-z]/i.test(word) && !known.has(word.split('=')[0] ?? ''))
  return unknown && `${command.name()} has no option ${unknown}`
}

test('pages name only commands and options that are there', () => {
  const wrong = pages.flatMap((page) =>
    commandsIn(readFileSync(`${root}/${page}`, 'utf8')).flatMap((line) => {
      const problem = problemOf(line)
      return problem === undefined ? [] : [`${page}: npx assay ${line}: ${problem}`]
    }),
  )
  assert.deepEqual(wrong, [])
})

test('the check sees what is wrong', () => {
  assert.equal(problemOf('runn CODE-01'), 'no command runn')
  assert.equal(problemOf('run --tragte x'), 'run has no option --tragte')
  assert.equal(problemOf('baseline prune --reason x'), 'prune has no option --reason')
  assert.equal(problemOf('run CODE-01 --target URL -o out'), undefined)
})
