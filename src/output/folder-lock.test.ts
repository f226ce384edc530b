import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { acquireLock } from './folder-lock.ts'
import { isAlive, ownIdentity } from './process-identity.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-lock-'))
after(() => rmSync(home, { recursive: true }))
let marks = 0
const startedAt = '2026-11-29T10:00:00Z'
const own = ownIdentity()

/** The mark of a run that did not say that it is over. */
const markOf = (owner: Partial<typeof own>, secondsAgo = 0): string => {
  marks += 1
  const file = join(home, `run-${marks}.json`)
  const lock = acquireLock(file, startedAt)
  const record = JSON.parse(readFileSync(file, 'utf8'))
  lock.undo()
  writeFileSync(file, JSON.stringify({ ...record, ...owner }))
  const at = Date.now() / 1000 - secondsAgo
  utimesSync(file, at, at)
  return file
}
const isFree = (file: string): boolean => {
  try {
    acquireLock(file, startedAt).release()
    return true
  } catch (error) {
    assert.ok(error instanceof Error && 'code' in error && error.code === 'folder-in-use', String(error))
    return false
  }
}

const noProc = { skip: own.boot === null && 'this system has no /proc' }

describe('the mark of a run', () => {
  it('keeps others out as long as the run lasts', () => {
    const file = join(home, 'run.json')
    const lock = acquireLock(file, startedAt)
    assert.equal(isFree(file), false)
    lock.release()
    assert.equal(isFree(file), true)
  })

  it('keeps others out however long its process is held up', noProc, () => {
    assert.equal(isFree(markOf({}, 3600)), false)
  })

  it('is free when its process ended, at once', noProc, () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    assert.equal(isFree(markOf({ process: pid, started: '1' })), true)
  })

  it('is free when another process has the number now, as the first process of the next container', noProc, () => {
    assert.equal(isFree(markOf({ started: '1' })), true)
  })

  it('of another container or machine is free once it gave no sign of life for a while', () => {
    for (const other of [
      { namespace: 'pid:[1]' },
      { boot: 'another', host: 'elsewhere' },
      { namespace: null, boot: null },
    ]) {
      assert.equal(isFree(markOf({ ...other, process: 1 }, 2)), false)
      assert.equal(isFree(markOf({ ...other, process: 1 }, 60)), true)
      // A date of the future is none of the clock of this file system.
      assert.equal(isFree(markOf({ ...other, process: 1 }, -3600)), true)
      assert.equal(isFree(markOf({ ...other, process: 1 }, -1)), false)
    }
  })

  it('stays that of the run that took the folder while another one stood still', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] })
    const file = join(home, 'stood-still.json')
    const first = acquireLock(file, startedAt)
    rmSync(file)
    const second = acquireLock(file, startedAt)
    const mark = readFileSync(file, 'utf8')
    t.mock.timers.tick(60_000)
    first.release()
    assert.equal(readFileSync(file, 'utf8'), mark)
    second.release()
    assert.equal(isFree(file), true)
  })

  it('is given a sign of life as long as the run lasts', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] })
    const file = join(home, 'alive.json')
    const lock = acquireLock(file, startedAt)
    utimesSync(file, 1, 1)
    t.mock.timers.tick(5_000)
    assert.ok(statSync(file).mtimeMs > Date.now() - 60_000)
    lock.release()
  })

  it('is nothing else', () => {
    const file = join(home, 'other.json')
    for (const text of [
      '{}',
      'x',
      '[]',
      '{"run":"x","state":"finished"}',
      JSON.stringify({ schema: 'urn:assay:schema:folder-lock:1' }),
    ]) {
      writeFileSync(file, text)
      assert.throws(() => acquireLock(file, startedAt), { code: 'folder-not-ours' })
      assert.equal(readFileSync(file, 'utf8'), text)
    }
  })

  it('that is a pipe is refused at once', { skip: process.platform === 'win32' }, () => {
    const pipe = join(home, 'pipe.json')
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0)
    assert.throws(() => acquireLock(pipe, startedAt), { code: 'folder-not-ours' })
    assert.ok(existsSync(pipe))
  })
})

describe('a process', { skip: own.boot === null && 'this system has no /proc' }, () => {
  it('is told from another one with its number, and not judged from elsewhere', () => {
    assert.equal(isAlive(own), true)
    assert.equal(isAlive({ ...own, started: '1' }), false)
    assert.equal(isAlive({ ...own, process: 2 ** 22 + 1 }), false)
    assert.equal(isAlive({ ...own, namespace: 'pid:[1]' }), undefined)
    assert.equal(isAlive({ ...own, boot: 'another' }), undefined)
  })

  it('of another namespace is told apart by the system', (t) => {
    const script =
      "import('./src/output/process-identity.ts').then(({ ownIdentity }) => console.log(JSON.stringify(ownIdentity())))"
    const args = ['--pid', '--fork', '--mount-proc', process.execPath, '--eval', script]
    const { status, stdout } = spawnSync('unshare', args, { encoding: 'utf8' })
    if (status !== 0) return t.skip('no namespace may be made here')
    const inside = JSON.parse(stdout)
    assert.equal(inside.boot, own.boot)
    assert.notEqual(inside.namespace, own.namespace)
    assert.equal(isAlive(inside), undefined)
  })
})
