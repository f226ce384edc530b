import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment } from './consumers/clean-environment.ts'
import { commandPart } from './test/command.ts'
import { nodeTests } from './test/node-tests.ts'
import type { Part } from './test/part.ts'
import { runParts } from './test/parts.ts'

/** Packs assay as npm would publish it, and uses the package in projects outside of this repository. */
const work = await mkdtemp(join(tmpdir(), 'assay-consumers-'))
const root = join(import.meta.dirname, '..')
const examples = join(root, 'examples', 'consumers')

const pack = async (): Promise<Part> => {
  const part = await commandPart('pack', [['npm', 'pack', '--silent', '--pack-destination', work]])
  const [name = 'nothing'] = (await readdir(work)).filter((file) => file.endsWith('.tgz'))
  process.env.PACKED_TARBALL = join(work, name)
  return part
}

/** Where the example looks for Chromium, too. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** A copy of the example with what its own lock file names, the package on top of it, and its own tests. */
const consumer = async (name: string): Promise<Part> => {
  if (name === 'browser' && !existsSync(chromium)) {
    return { name, passed: 0, failed: 0, skipped: [`there is no ${chromium}`], output: '' }
  }
  const folder = join(work, name)
  await cp(join(examples, name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  return await commandPart(
    name,
    [
      ['npm', 'ci'],
      ['npm', 'install', '--no-save', process.env.PACKED_TARBALL ?? ''],
      ['npm', 'test'],
    ],
    { cwd: folder, env: cleanEnvironment },
  )
}

try {
  await runParts([
    pack,
    () => nodeTests('packed', ['.ci/consumers/*.test.ts']),
    ...['javascript', 'ts-node', 'browser'].map((name) => () => consumer(name)),
  ])
} finally {
  await rm(work, { recursive: true })
}
