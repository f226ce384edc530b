import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { type OutputFolder, openOutputFolder } from './output-folder.ts'
import type { ReportErrorCode } from './report-error.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-output-'))
after(() => rmSync(home, { recursive: true }))
let folders = 0
const fresh = (files: Readonly<Record<string, string>> = {}): string => {
  folders += 1
  const folder = join(home, `folder-${folders}`)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const use = { startedAt: '2026-11-29T10:00:00Z', keep: ['history.jsonl'] } as const
const open = (folder: string): OutputFolder => openOutputFolder(folder, use)
/** A folder of a run that is over, with some files of it. */
const written = (names: readonly string[]): string => {
  const path = fresh()
  const folder = open(path)
  for (const name of names) folder.write(name, `content of ${name}`)
  folder.release()
  return path
}
const refuses = (act: () => unknown, code: ReportErrorCode, message: RegExp): void =>
  assert.throws(act, { name: 'ReportError', code, message })

describe('a folder that is not of assay', () => {
  it('is refused, whatever it holds, and stays as it is', () => {
    for (const files of [
      { 'thesis.txt': 'precious' },
      { 'counterexamples/thesis.txt': 'precious', 'run.json': '{}' },
      { 'result.json/thesis.txt': 'precious', 'run.json': '{"run":"x","state":"finished"}' },
      { 'allure-results/x-result.json': '{}' },
    ]) {
      const folder = fresh(files)
      refuses(() => open(folder), 'folder-not-ours', /thesis|run\.json|counterexamples|result/)
      for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, name), 'utf8'), text)
    }
  })

  it('is taken when it is empty, or says only what it is for, or has what stays from run to run', () => {
    const folder = fresh({ 'README.md': 'Reports', '.gitignore': '*', 'history.jsonl': '{}\n' })
    open(folder).release()
    assert.equal(readFileSync(join(folder, 'history.jsonl'), 'utf8'), '{}\n')
  })
})

describe('a folder of assay', () => {
  it('loses what its manifest lists, and nothing else', () => {
    const folder = written(['result.json', 'counterexamples/a.sh', 'allure-results/x.json'])
    writeFileSync(join(folder, 'counterexamples', 'thesis.txt'), 'precious')
    writeFileSync(join(folder, 'notes.txt'), 'precious')
    open(folder).release()
    assert.deepEqual(readdirSync(folder).sort(), ['counterexamples', 'manifest.ndjson', 'notes.txt', 'run.json'])
    assert.deepEqual(readdirSync(join(folder, 'counterexamples')), ['thesis.txt'])
  })

  it('is refused when a file was changed, or replaced by a folder or a link', () => {
    const spoil: readonly ((file: string) => void)[] = [
      (file) => writeFileSync(file, 'precious'),
      (file) => mkdirSync(file),
      (file) => symlinkSync('/etc/hostname', file),
    ]
    for (const act of spoil) {
      const folder = written(['a.txt', 'result.json'])
      rmSync(join(folder, 'result.json'))
      act(join(folder, 'result.json'))
      refuses(() => open(folder), 'folder-not-ours', /result\.json was changed since assay wrote it/)
      assert.ok(existsSync(join(folder, 'a.txt')), 'nothing is removed then')
      assert.equal(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')).state, 'finished')
    }
  })

  it('is no way out of itself: its manifest is data', () => {
    const folder = written(['a.txt'])
    const victim = join(home, 'victim.txt')
    writeFileSync(victim, 'precious')
    const lines = ['../victim.txt', victim, 'x/../../victim.txt', '..\\victim.txt'].map((file) =>
      JSON.stringify({ file }),
    )
    writeFileSync(join(folder, 'manifest.ndjson'), `${lines.join('\n')}\n`, { flag: 'a' })
    open(folder).release()
    assert.equal(readFileSync(victim, 'utf8'), 'precious')
  })

  it('keeps what a foreign manifest lists without a digest', () => {
    const run = '11111111-1111-1111-1111-111111111111'
    const head = JSON.stringify({ schema: 'urn:assay:schema:manifest:1', run })
    for (const name of ['thesis.txt', 'thesis.ndjson', 'allure-results/thesis.jsonl']) {
      const folder = fresh({ 'manifest.ndjson': `${head}\n${JSON.stringify({ file: name })}\n` })
      mkdirSync(join(folder, 'allure-results'))
      writeFileSync(join(folder, name), name.includes('/') ? '{"precious":1}' : 'precious')
      refuses(() => open(folder), 'folder-not-ours', /thesis/)
      assert.ok(existsSync(join(folder, name)))
    }
  })

  it('keeps what a foreign manifest lists under a name that assay does not give, whatever its digest', () => {
    const folder = written(['.git/index.jsonl', 'LICENSE', 'audit.ndjson', 'cases.ndjson'])
    openOutputFolder(folder, { ...use, owns: (name) => name === 'cases.ndjson' }).release()
    for (const name of ['.git/index.jsonl', 'LICENSE', 'audit.ndjson']) assert.ok(existsSync(join(folder, name)), name)
    assert.ok(!existsSync(join(folder, 'cases.ndjson')))
  })

  it('lets no other program write through a link', async () => {
    const path = fresh()
    const victim = join(home, 'log.jsonl')
    writeFileSync(victim, 'precious')
    const folder = open(path)
    symlinkSync(victim, join(path, 'history.jsonl'))
    await assert.rejects(
      folder.letWrite('history.jsonl', async (file) => writeFileSync(file, 'x')),
      { code: 'not-written' },
    )
    assert.equal(readFileSync(victim, 'utf8'), 'precious')
    folder.release()
  })

  it('is refused where it is a link, or its mark or its list is one, also to make reports again', () => {
    const elsewhere = fresh({ 'notes.txt': 'precious' })
    const empty = join(home, 'link-to-empty')
    mkdirSync(join(home, 'empty'))
    symlinkSync(join(home, 'empty'), empty)
    assert.throws(() => open(empty), { code: 'folder-not-ours', message: /link-to-empty is a link$/ })
    assert.deepEqual(readdirSync(join(home, 'empty')), [])
    for (const [name, target] of [
      ['manifest.ndjson', 'notes.txt'],
      ['manifest.ndjson', 'new'],
      ['run.json', 'new'],
    ] as const) {
      const path = written(['result.json'])
      rmSync(join(path, name))
      symlinkSync(join(elsewhere, target), join(path, name))
      for (const keep of [['history.jsonl'], 'all'] as const)
        assert.throws(() => openOutputFolder(path, { ...use, keep }), {
          code: 'folder-not-ours',
          message: /is a link$/,
        })
      assert.deepEqual(readdirSync(elsewhere), ['notes.txt'])
      assert.equal(readFileSync(join(elsewhere, 'notes.txt'), 'utf8'), 'precious')
    }
  })

  it('adds no line to its list through a link or a pipe that takes its place later', () => {
    const victim = join(fresh({ 'notes.txt': 'precious' }), 'notes.txt')
    for (const put of [
      (list: string) => symlinkSync(victim, list),
      (list: string) => assert.equal(spawnSync('mkfifo', [list]).status, 0),
    ]) {
      const path = fresh()
      const folder = open(path)
      rmSync(join(path, 'manifest.ndjson'))
      put(join(path, 'manifest.ndjson'))
      assert.throws(() => folder.write('junit.xml', 'x'), { code: 'not-written' })
      assert.equal(readFileSync(victim, 'utf8'), 'precious')
      rmSync(join(path, 'manifest.ndjson'))
      folder.release()
    }
  })

  it('is no way out of itself through a link in the place of a folder', () => {
    const folder = written(['inner/a.txt'])
    const elsewhere = fresh({ 'a.txt': 'content of inner/a.txt', 'b.txt': 'precious' })
    rmSync(join(folder, 'inner'), { recursive: true })
    symlinkSync(elsewhere, join(folder, 'inner'))
    writeFileSync(join(folder, 'manifest.ndjson'), '{"file":"inner/b.txt"}\n', { flag: 'a' })
    refuses(() => open(folder), 'folder-not-ours', /inner.a\.txt was changed since assay wrote it/)
    assert.deepEqual(readdirSync(elsewhere), ['a.txt', 'b.txt'])
  })

  it('writes over its own files only, and through no link', () => {
    const path = fresh()
    const folder = open(path)
    folder.write('result.json', '1')
    folder.write('result.json', '2')
    assert.equal(readFileSync(join(path, 'result.json'), 'utf8'), '2')
    writeFileSync(join(path, 'matrix.html'), 'precious')
    symlinkSync(join(home, 'elsewhere'), join(path, 'junit.xml'))
    for (const name of ['matrix.html', 'junit.xml']) {
      refuses(() => folder.write(name, 'x'), 'not-written', /a file that assay did not write is in the way/)
    }
    assert.ok(!existsSync(join(home, 'elsewhere')))
    folder.release()
  })

  it('is taken without its mark too, as after somebody deleted that of a run that is gone', () => {
    const folder = written(['result.json'])
    rmSync(join(folder, 'run.json'))
    open(folder).release()
    assert.deepEqual(readdirSync(folder).sort(), ['manifest.ndjson', 'run.json'])
  })

  it('is free of what a killed run left, drafts too', () => {
    const path = fresh()
    const script = `
      const { openOutputFolder } = await import(${JSON.stringify(new URL('output-folder.ts', import.meta.url))})
      const folder = openOutputFolder(${JSON.stringify(path)}, ${JSON.stringify(use)})
      folder.openLog('cases.ndjson').append({ one: 1 })
      folder.write('result.json', 'x')
      process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(path)} + '/.result.json.' + folder.run + '.tmp', 'half')
      process.kill(process.pid, 'SIGKILL')`
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    })
    assert.equal(signal, 'SIGKILL', stderr)
    assert.equal(readdirSync(path).length, 5)
    open(path).release()
    assert.deepEqual(readdirSync(path).sort(), ['manifest.ndjson', 'run.json'])
  })

  it('lists a file that another program adds to', async () => {
    const path = fresh()
    const folder = open(path)
    await folder.letWrite('history.jsonl', async (file) => writeFileSync(file, 'x\n', { flag: 'a' }))
    folder.release()
    const again = open(path)
    await again.letWrite('history.jsonl', async (file) => writeFileSync(file, 'y\n', { flag: 'a' }))
    again.release()
    assert.equal(readFileSync(join(path, 'history.jsonl'), 'utf8'), 'x\ny\n')
    assert.ok(lstatSync(join(path, 'history.jsonl')).isFile())
  })
})
