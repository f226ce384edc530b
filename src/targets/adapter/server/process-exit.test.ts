import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startWatchdog } from './watchdog.ts'

const module = fileURLToPath(new URL('start-server.ts', import.meta.url))
const listening = `
  const server = require('node:http').createServer((_, response) => response.end())
  server.listen(0, '127.0.0.1', () => console.log('ready at http://127.0.0.1:' + server.address().port))`

/** A process that starts a server and waits: it prints where the server is. */
const starter = (before: string, server = listening): string => `
  const { startServer } = await import(${JSON.stringify(module)})
  const args = ['-e', ${JSON.stringify(server)}]
  const start = { command: process.execPath, args, ready: /ready at (\\S+)/, grace: 200 }
  const { url } = await startServer('orphan', start, {})
  ${before}
  console.log(url)
  setInterval(() => {}, 1000)`

const isThere = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** Whether the server ends, within ten seconds. */
const ends = async (url: string): Promise<boolean> => {
  for (const until = performance.now() + 10_000; performance.now() < until; ) if (!(await isThere(url))) return true
  return false
}

test('a signal that ends the parent ends the server that it started', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter('')])
  const [url] = await once(createInterface(child.stdout), 'line')
  assert.ok(await isThere(url))
  const exited = once(child, 'exit')
  child.kill('SIGINT')
  assert.deepEqual(await exited, [null, 'SIGINT'])
  assert.ok(await ends(url))
})

test('a signal that the parent handles does not; the next one does', async () => {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    starter("process.once('SIGTERM', () => console.log('noted'))"),
  ])
  const lines = createInterface(child.stdout)
  const [url] = await once(lines, 'line')
  const nextLine = once(lines, 'line')
  child.kill('SIGTERM')
  await nextLine
  assert.ok(await isThere(url))
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  assert.deepEqual(await exited, [null, 'SIGTERM'])
  assert.ok(await ends(url))
})

const stubborn = `process.on('SIGTERM', () => {}); ${listening}`
for (const [what, server] of [
  ['ends the server too', listening],
  ['ends one that does not want to end', stubborn],
] as const) {
  test(`SIGKILL, which the parent cannot handle, ${what}`, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', starter('', server)])
    const [url] = await once(createInterface(child.stdout), 'line')
    assert.ok(await isThere(url))
    child.kill('SIGKILL')
    assert.ok(await ends(url))
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type ProcessExit = typeof import('./process-exit.ts')

/**
 * A copy of the module of its own, in this process, with nobody else listening; all in one turn, so that nothing comes
 * between. What it tells is which signals the process sent to itself, and how many listened to each then.
 */
const alone = async (body: (module: ProcessExit) => void): Promise<readonly (readonly [string, number])[]> => {
  const module: ProcessExit = await import(new URL(`process-exit.ts?${randomUUID()}`, import.meta.url).href)
  const events = ['exit', ...signals] as const
  const others = events.map((event) => [event, process.rawListeners(event)] as const)
  const { kill } = process
  const sent: [string, number][] = []
  process.kill = (pid, signal) => {
    assert.equal(pid, process.pid)
    sent.push([String(signal), process.listenerCount(String(signal))])
    return true
  }
  for (const event of events) process.removeAllListeners(event)
  try {
    body(module)
  } finally {
    process.kill = kill
    for (const [event, listeners] of others) {
      process.removeAllListeners(event)
      for (const listener of listeners) Reflect.apply(process.on, process, [event, listener])
    }
  }
  return sent
}
const listeners = () => ['exit', ...signals].map((event) => process.listenerCount(event))

describe('what is to be done before death', () => {
  test('is done when the process ends, all of it in its order', async () => {
    const done: string[] = []
    await alone(({ onProcessExit }) => {
      onProcessExit(() => done.push('one'))
      onProcessExit(() => done.push('other'))
      process.emit('exit', 0)
    })
    assert.deepEqual(done, ['one', 'other'])
  })

  test('is done before a signal ends the process, which then has its way', async () => {
    for (const signal of signals) {
      const done: string[] = []
      const sent = await alone(({ onProcessExit }) => {
        onProcessExit(() => done.push('one'))
        onProcessExit(() => done.push('other'))
        process.emit(signal, signal)
        assert.deepEqual(listeners(), [1, 0, 0, 0])
      })
      assert.deepEqual(done, ['one', 'other'])
      assert.deepEqual(sent, [[signal, 0]])
    }
  })

  test('is left to other listeners of the signal', async () => {
    const sent = await alone(({ onProcessExit }) => {
      process.on('SIGHUP', () => undefined)
      onProcessExit(() => assert.fail('it goes on'))
      process.emit('SIGHUP', 'SIGHUP')
      assert.deepEqual(listeners(), [1, 1, 1, 2])
    })
    assert.deepEqual(sent, [])
  })

  test('is not done after it was cancelled, and then nothing listens', async () => {
    const done: string[] = []
    await alone(({ onProcessExit }) => {
      const removers = [onProcessExit(() => done.push('one')), onProcessExit(() => done.push('other'))]
      assert.deepEqual(listeners(), [1, 1, 1, 1])
      removers[0]?.()
      assert.deepEqual(listeners(), [1, 1, 1, 1])
      process.emit('exit', 0)
      assert.deepEqual(done, ['other'])
      removers[1]?.()
      assert.deepEqual(listeners(), [0, 0, 0, 0])
      onProcessExit(() => done.push('again'))
      assert.deepEqual(listeners(), [1, 1, 1, 1])
    })
    assert.deepEqual(done, ['other'])
  })
})

type Watchdog = { readonly id: number; readonly words: readonly string[]; readonly group: number }

/** The sentry of a process group, as the system lists it; undefined where there is none. */
const watchdogOf = (group: number): Watchdog | undefined => {
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
    if (words[3] !== 'assay-watchdog' || words[4] !== String(group)) continue
    // After the name of the program in brackets: state, parent, group (proc_pid_stat(5)).
    return { id: Number(id), words, group: Number(read('stat').split(') ')[1]?.split(' ')[2]) }
  }
  return undefined
}

const skip = existsSync('/proc/self/cmdline') ? false : 'no list of processes'
test('the watchdog of a server ignores signals for this process, and ends when it is stopped', {
  skip,
}, async () => {
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 9e5)'], { detached: true, stdio: 'ignore' })
  try {
    const { pid = 0 } = server
    const stopWatchdog = startWatchdog(pid, 200)
    const watchdog = watchdogOf(pid)
    assert.ok(watchdog)
    assert.deepEqual([watchdog.words[1], watchdog.words[5]], ['-c', '0.2'])
    assert.equal(watchdog.group, watchdog.id)
    stopWatchdog()
    for (const until = performance.now() + 5_000; watchdogOf(pid); await wait(10)) {
      assert.ok(performance.now() < until, 'the sentry did not go within 5 s')
    }
    assert.deepEqual([server.exitCode, server.signalCode], [null, null])
  } finally {
    server.kill('SIGKILL')
  }
})
