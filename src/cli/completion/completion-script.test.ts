import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { completionScript } from './completion-script.ts'

const commands = [
  {
    name: 'run',
    description: "examine a target; it's yours",
    options: ['--edition', '--out'],
    words: ['APPPW-17', 'codes'],
  },
  { name: 'report', description: 'reports', options: ['--open'], words: ['matrix'] },
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
const hasBash = spawnSync('bash', ['-c', 'true']).status === 0

describe('completion', () => {
  it('offers commands first, then options, rules and areas', { skip: !hasBash && 'there is no bash here' }, () => {
    assert.deepEqual(offered('assay', 'r'), ['run', 'report'])
    assert.deepEqual(offered('assay', 'run', '--'), ['--edition', '--out'])
    assert.deepEqual(offered('assay', 'run', 'AP'), ['APPPW-17'])
    assert.deepEqual(offered('assay', 'report', ''), ['--open', 'matrix'])
    assert.deepEqual(offered('assay', 'other', ''), [])
  })

  it('has every command for every shell, and quotes what describes it', () => {
    for (const shell of ['zsh', 'fish'] as const) {
      const script = completionScript(shell, commands)
      for (const word of ['run', 'report', 'APPPW-17', 'matrix']) assert(script.includes(word), `${shell} ${word}`)
      assert(script.includes("it'\\''s yours"))
    }
  })
})
