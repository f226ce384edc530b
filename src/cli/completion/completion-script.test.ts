import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { type CompletedOption, completionScript } from './completion-script.ts'

const option = (flag: string, more: Partial<CompletedOption> = {}): CompletedOption => ({
  flag,
  description: `what [${flag}] is: it's told`,
  takesValue: false,
  choices: [],
  ...more,
})
const commands = [
  {
    name: 'run',
    description: "examine a target: it's yours",
    options: [
      option('--edition', { takesValue: true, choices: ['two-step', '2fa-2018'] }),
      option('--out', { takesValue: true }),
    ],
    words: ['APPPW-17', 'codes'],
  },
  { name: 'report', description: 'reports', options: [option('--open')], words: ['matrix'] },
  { name: 'init', description: 'an adapter', options: [], words: [] },
]
const bash = completionScript('bash', commands)

/** What bash offers for a line whose last word is being typed. */
const offered = (...line: readonly string[]): readonly string[] => {
  const ask = `${bash}
COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}; _assay; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', ask], { encoding: 'utf8' })
  assert.equal(stderr, '')
  return stdout.split('\n').filter((word) => word !== '')
}
const missing = (shell: string): string | false =>
  spawnSync(shell, ['--version']).error !== undefined && `there is no ${shell} here`

/** What fish offers for a line. */
const fishCompletions = (line: string): readonly string[] => {
  const ask = `${completionScript('fish', commands)}\ncomplete -C "${line}"`
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  })
  assert.equal(stderr, '')
  return stdout.split('\n').flatMap((line) => line.split('\t')[0] || [])
}

describe('completion', () => {
  it('offers commands first, then options, rules and areas', { skip: missing('bash') }, () => {
    assert.deepEqual(offered('assay', 'r'), ['run', 'report'])
    assert.deepEqual(offered('assay', 'run', '--'), ['--edition', '--out'])
    assert.deepEqual(offered('assay', 'run', 'AP'), ['APPPW-17'])
    assert.deepEqual(offered('assay', 'report', ''), ['--open', 'matrix'])
    assert.deepEqual(offered('assay', 'run', '--edition', ''), ['two-step', '2fa-2018'])
    assert.deepEqual(offered('assay', 'run', '--out', ''), [])
    assert.deepEqual(offered('assay', 'other', ''), [])
  })

  it('offers the same in fish, and files where a value is one', { skip: missing('fish') }, () => {
    assert.deepEqual(fishCompletions('assay r'), ['report', 'run'])
    assert.deepEqual(fishCompletions('assay run --'), ['--edition', '--out'])
    assert.deepEqual(fishCompletions('assay run AP'), ['APPPW-17'])
    assert.deepEqual(fishCompletions('assay run --edition '), ['2fa-2018', 'two-step'])
    assert.deepEqual(fishCompletions('assay run --out completion-script.test'), ['completion-script.test.ts'])
  })

  it('is a script that ShellCheck accepts', { skip: missing('shellcheck') }, () => {
    const { status, stdout } = spawnSync('shellcheck', ['-s', 'bash', '-'], { encoding: 'utf8', input: bash })
    assert.equal(status, 0, stdout)
  })

  it('is a script that zsh reads', { skip: missing('zsh') }, () => {
    const { status, stderr } = spawnSync('zsh', ['-fn'], { encoding: 'utf8', input: completionScript('zsh', commands) })
    assert.deepEqual([status, stderr], [0, ''])
  })

  it('has every command for every shell, and quotes what describes it', () => {
    for (const shell of ['zsh', 'fish'] as const) {
      const script = completionScript(shell, commands)
      for (const word of ['run', 'report', 'APPPW-17', 'matrix']) assert(script.includes(word), `${shell} ${word}`)
      assert(script.includes("it'\\''s yours"))
    }
  })
})
