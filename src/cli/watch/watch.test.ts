import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { exitCodes } from '../exit-code.ts'
import { addRunCommandOptions } from '../run/options.ts'
import { argumentsOfNextRun, changedText, type WatchEvent, withoutSelectors } from './next-run.ts'
import { onServerRestart } from './server-restarts.ts'
import { changedFiles, takeSnapshot } from './watched-files.ts'

test('new, changed and removed files of code and features are noticed, reports and packages are not', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const name of ['reports', 'node_modules', 'part']) mkdirSync(join(folder, name))
  const write = (name: string, text = 'x'): void => writeFileSync(join(folder, name), text)
  write('adapter.ts')
  write('part/client.ts')
  symlinkSync('.', join(folder, 'circle'))
  const watched = { paths: [folder], except: [join(folder, 'reports')] }
  const before = takeSnapshot(watched)
  write('reports/result.json')
  write('node_modules/index.js')
  write('notes.txt')
  assert.deepEqual(changedFiles(before, takeSnapshot(watched)), [])
  write('part/client.ts', 'longer')
  write('own.feature')
  symlinkSync('adapter.ts', join(folder, 'linked.feature'))
  rmSync(join(folder, 'adapter.ts'))
  const changed = changedFiles(before, takeSnapshot(watched)).map((file) => file.slice(folder.length + 1))
  assert.deepEqual(changed.sort(), ['adapter.ts', 'own.feature', 'part/client.ts'])
})

test('so many entries of folders are looked at, whatever they are, and no more', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (let at = 0; at < 50; at++) writeFileSync(join(folder, `${at}.bin`), '')
  writeFileSync(join(folder, 'z.ts'), '')
  assert.equal(takeSnapshot({ paths: [folder], except: [] }).size, 1)
  assert.equal(takeSnapshot({ paths: [folder], except: [] }, 20).size, 0)
})

test('what cannot be looked at is left out', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.ts'), '')
  // By name after name: a path of more than 4,096 bytes cannot be given whole.
  const name = 'x'.repeat(200)
  const made = spawnSync('sh', ['-c', `for at in $(seq 30); do mkdir ${name} && cd -P ${name} || exit 1; done`], {
    cwd: folder,
  })
  assert.equal(made.status, 0)
  assert.deepEqual(
    [...takeSnapshot({ paths: [folder, join(folder, 'gone')], except: [] }).keys()],
    [join(folder, 'a.ts')],
  )
})

test('folders that come and go while they are looked at end nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'))
  const script = `const { mkdirSync, rmdirSync } = require('node:fs'); const folder = process.argv[1]
    for (;;) for (const act of [mkdirSync, rmdirSync]) for (let at = 0; at < 50; at++) act(folder + '/' + at)`
  const other = spawn(process.execPath, ['-e', script, folder])
  t.after(async () => {
    other.kill('SIGKILL')
    await once(other, 'exit')
    rmSync(folder, { recursive: true })
  })
  while (takeSnapshot({ paths: [folder], except: [] }).size === 0 && readdirSync(folder).length === 0) await wait(5)
  for (let at = 0; at < 1_000; at++) takeSnapshot({ paths: [folder], except: [] })
})

test('only what a change concerns runs', () => {
  const next = (mode: 'chosen' | 'all' | 'failed', ...changed: readonly string[]) =>
    argumentsOfNextRun(['run', '-t', 'a.ts'], ['CODE-01'], { mode: { kind: mode }, changed }, '/p').slice(3)
  assert.deepEqual(next('chosen'), ['--', 'CODE-01'])
  assert.deepEqual(next('chosen', '/p/a.ts', '/p/own/b.feature'), ['--', 'CODE-01'])
  assert.deepEqual(next('all', '/p/own/b.feature'), ['--', './own/b.feature'])
  assert.deepEqual([next('all'), next('failed')], [['--'], ['--last-failed']])
  assert.deepEqual(next('chosen', ...Array.from({ length: 5_000 }, (_, at) => `/p/${at}.feature`)), ['--', 'CODE-01'])

  assert.equal(changedText(['a', 'b']), 'Changed: a, b')
  assert.match(changedText(Array.from({ length: 5_000 }, () => 'a')), /^Changed: (?:a, ){9}a and 4990 more$/)
  const filter = { mode: { kind: 'filter', selectors: ['phones'] }, changed: [] } as const
  assert.deepEqual(argumentsOfNextRun(['run'], ['CODE-01'], filter, '/p'), ['run', '--', 'phones'])
})

test('the name of a changed feature and a word that somebody typed are no options', async () => {
  const optionsOf = async (event: WatchEvent) => {
    const given = withoutSelectors(['run', '--watch', '--no-config', '--features', '.', '--', '-x'])
    const command = addRunCommandOptions(new Command('run')).argument('[selectors...]').exitOverride()
    command.action(() => undefined)
    await command.parseAsync(argumentsOfNextRun(given, ['-x'], event, '/p').slice(1), { from: 'user' })
    return [command.args, command.opts().config, command.opts().lastFailed]
  }
  const names = ['--config=evil.feature', '--target=http:/127.0.0.1:4998/x.feature', '--']
  const changed = names.slice(0, 2).map((name) => `/p/${name}`)
  const paths = changed.map((file) => file.replace('/p/', './'))
  assert.deepEqual(await optionsOf({ mode: { kind: 'all' }, changed }), [paths, false, false])
  assert.deepEqual(await optionsOf({ mode: { kind: 'filter', selectors: names }, changed: [] }), [names, false, false])
  assert.deepEqual(await optionsOf({ mode: { kind: 'chosen' }, changed: [] }), [['-x'], false, false])
  assert.deepEqual(await optionsOf({ mode: { kind: 'failed' }, changed: [] }), [[], false, true])
})

test('selectors are taken out of the arguments, and values of options stay', () => {
  assert.deepEqual(withoutSelectors(['run', '--watch', '-e', 'two-step', 'CODE-01', 'phones']), [
    'run',
    '-e',
    'two-step',
  ])
  assert.deepEqual(withoutSelectors(['run', '--record', 'rec', '--watch']), ['run', '--record', 'rec'])
  const given = ['run', 'phones', '--out', 'phones', '--watch', '--seed=phones', '-c', '4', 'run', '--fail-fast']
  assert.deepEqual(withoutSelectors(given), ['run', '--out', 'phones', '--seed=phones', '-c', '4', '--fail-fast'])
})

type Listening = {
  readonly port: number
  close(): Promise<void>
  /** Ends each connection that is open. */
  drop(): void
  nextConnection(): Promise<unknown>
}

const listen = async (port = 0): Promise<Listening> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const drop = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    drop,
    nextConnection: () => once(server, 'connection'),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      drop()
      await closed
    },
  }
}

test('a server that comes back is noticed; a connection that it drops is none', { timeout: 20_000 }, async (t) => {
  const first = await listen()
  const events: string[] = []
  const heard = new EventEmitter()
  const hear = (event: string) => (): void => {
    events.push(event)
    heard.emit(event)
  }
  const connected = first.nextConnection()
  t.after(onServerRestart(`http://127.0.0.1:${first.port}`, { down: hear('down'), restarted: hear('restarted') }))
  await connected
  const connectedAgain = first.nextConnection()
  first.drop()
  await connectedAgain
  assert.deepEqual(events, [])
  const down = once(heard, 'down')
  await first.close()
  await down
  const restarted = once(heard, 'restarted')
  const second = await listen(first.port)
  t.after(() => second.close())
  await restarted
  assert.deepEqual(events, ['down', 'restarted'])
})

test('a server that ends each connection is not asked again without a pause', { timeout: 20_000 }, async (t) => {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.on('error', () => undefined).destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const address = server.address()
  const stop = onServerRestart(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, {
    down: () => undefined,
    restarted: () => undefined,
  })
  while (connections < 5) await once(server, 'connection')
  const began = performance.now()
  while (connections < 10) await once(server, 'connection')
  stop()
  assert.ok(performance.now() - began > 400, `${performance.now() - began} ms`)
})

test('a server on another machine is not contacted before its user confirms to own it', () => {
  const assay = fileURLToPath(new URL('../../../bin/assay.js', import.meta.url))
  for (const place of [['http://192.0.2.1:9'], ['http://127.0.0.1:9', '--control-url', 'http://192.0.2.1:9']]) {
    const args = [assay, 'run', '--watch', '--no-config', '--target', ...place]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 15_000 })
    assert.deepEqual([status, stdout], [exitCodes.usage, ''])
    assert.match(stderr, /192\.0\.2\.1:9 is not on this machine/)
  }
})
