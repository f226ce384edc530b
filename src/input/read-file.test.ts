import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { FileError, type FileProblem } from './file-error.ts'
import { readBytes, readLines, readText } from './read-file.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-read-'))
after(() => rmSync(home, { recursive: true }))
const file = (name: string, content: string | Uint8Array = ''): string => {
  writeFileSync(join(home, name), content)
  return join(home, name)
}
const limits = { maxBytes: 1000, maxLine: 100 }
const linesOf = async (path: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of readLines(path, limits)) lines.push(line)
  return lines
}
const refuses = async (path: string, problem: FileProblem): Promise<void> => {
  const isProblem = (error: unknown): true => {
    assert.ok(error instanceof FileError)
    assert.equal(error.problem, problem)
    return true
  }
  assert.throws(() => readText(path, limits.maxBytes), isProblem)
  await assert.rejects(linesOf(path), isProblem)
}

describe('a file from outside', () => {
  it('is read as bytes, as text and line by line', async () => {
    const path = file('ordinary', 'one\r\ntwo\n\nümlaut')
    assert.equal(readText(path, 100), 'one\r\ntwo\n\nümlaut')
    assert.equal(readBytes(path, 100).length, 17)
    assert.deepEqual(await linesOf(path), ['one', 'two', '', 'ümlaut'])
    assert.equal(readText(file('empty'), 0), '')
    assert.deepEqual(await linesOf(file('empty')), [])
  })

  it('is read where the system says that it is empty', { skip: !existsSync('/proc/self/stat') }, () => {
    assert.match(readText('/proc/self/stat', 10_000), /^\d+ /)
  })

  it('has a limit', async () => {
    await refuses(file('large', 'x\n'.repeat(501)), 'too-large')
    await assert.rejects(linesOf(file('long-line', 'x'.repeat(101))), { problem: 'too-large' })
  })

  it('that is missing, a folder or no text is refused', async () => {
    await refuses(join(home, 'missing'), 'missing')
    await refuses(join(file('a-file'), 'below'), 'missing')
    await refuses(home, 'folder')
    assert.throws(() => readText(file('latin-1', Uint8Array.of(0xfc)), 10), { problem: 'not-text' })
  })

  it('that is a pipe or a device is refused at once', { skip: process.platform === 'win32' }, async () => {
    const pipe = join(home, 'pipe')
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0)
    for (const path of [pipe, '/dev/zero', '/dev/null', '/dev/tty']) {
      if (path === '/dev/tty') assert.throws(() => readText(path, 10), FileError)
      else await refuses(path, 'not-ordinary')
    }
  })
})
