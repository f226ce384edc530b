import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { assay, temporaryFolder } from './fixtures/assay.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const pages = globSync(['README.md', 'docs/*.md', 'docs/guides/*.md'], { cwd: root })

type Example = { readonly page: string; readonly command: string; readonly output: string }

/** The blocks of a page that show a command of assay and what it prints. */
const examplesOf = (page: string, text: string): readonly Example[] =>
  [...text.matchAll(/^```console\n\$ npx assay (.+)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => ({
    page,
    command,
    output,
  }))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a block allows: `...` alone stands for any lines, `…` for the rest of a line. */
const patternOf = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split(/^\.\.\.\n/m)
      .map((part) => escaped(part).replaceAll('…', '.*'))
      .join('[\\s\\S]*')}$`,
  )

const examples = pages.flatMap((page) => examplesOf(page, readFileSync(join(root, page), 'utf8')))

test('there is an example to run', () => assert.ok(examples.length > 0))

for (const { page, command, output } of examples)
  test(`${page}: npx assay ${command} prints what the page shows`, async (t) => {
    const ended = await assay([...command.split(' '), '--no-allure', '--out', temporaryFolder(t)])
    assert.match(ended.stdout, patternOf(output))
  })

test('an example that shows something else is noticed', () => {
  const [example] = examplesOf('page', '```console\n$ npx assay run\n...\nFAIL A-1 …\nend\n```\n')
  assert.equal(example?.command, 'run')
  const pattern = patternOf(example?.output ?? '')
  assert.match('x\ny\nFAIL A-1 anything\nend\n', pattern)
  assert.doesNotMatch('x\nFAIL A-2 anything\nend\n', pattern)
})
