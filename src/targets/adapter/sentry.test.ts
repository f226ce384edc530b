import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { watchOver } from './sentry.ts'

type Sentry = { readonly id: number; readonly words: readonly string[]; readonly group: number }

/** The sentry of a process group, as the system lists it; undefined where there is none. */
const sentryOf = (group: number): Sentry | undefined => {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const read = (file: string): string => {
      try {
        return readFileSync(`/proc/${id}/${file}`, 'utf8')
      } catch {
        // It has ended in the meantime.
        return ''
      }
    }
    const words = read('cmdline').split('\0')
    if (words[3] !== 'assay-sentry' || words[4] !== String(group)) continue
    // After the name of the program in brackets: state, parent, group (proc_pid_stat(5)).
    return { id: Number(id), words, group: Number(read('stat').split(') ')[1]?.split(' ')[2]) }
  }
  return undefined
}

const skip = existsSync('/proc/self/cmdline') ? false : 'no list of processes'
test('who watches over a server is out of reach of signals for this process, and goes when it is told to', {
  skip,
}, async () => {
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 9e5)'], { detached: true, stdio: 'ignore' })
  try {
    const { pid = 0 } = server
    const relieve = watchOver(pid, 200)
    const sentry = sentryOf(pid)
    assert.ok(sentry)
    assert.deepEqual([sentry.words[1], sentry.words[5]], ['-c', '0.2'])
    assert.equal(sentry.group, sentry.id)
    relieve()
    for (const until = performance.now() + 5_000; sentryOf(pid); await wait(10)) {
      assert.ok(performance.now() < until, 'the sentry did not go within 5 s')
    }
    assert.deepEqual([server.exitCode, server.signalCode], [null, null])
  } finally {
    server.kill('SIGKILL')
  }
})
