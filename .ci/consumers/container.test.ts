import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { cleanEnvironment } from './clean-environment.ts'
import { makeNodeImage, runInContainer, whyNoDebianRoot } from './container/debian-root.ts'
import { dockerfileOf } from './container/dockerfile.ts'
import { buildImage, type Image } from './container/image.ts'

/*
 * The steps of docs/guides/in-a-container.md in a Debian of its own. There is no Docker here: each instruction of the
 * Dockerfile is run by chroot, with its own processes and mounts, and the container as an ordinary user.
 */

const repository = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(repository, 'docs', 'guides', 'in-a-container.md'), 'utf8')
const work = mkdtempSync(join(tmpdir(), 'assay-container-'))
const why = await whyNoDebianRoot()
const options = { skip: why ?? false, timeout: 900_000 }
/** Somebody whom the image does not know, as `--user "$(id -u):$(id -g)"` names them. */
const owner = 12_345
let image: Image

before(async () => {
  if (why !== undefined) return
  const root = join(work, 'root')
  await makeNodeImage(root)
  image = await buildImage(root, dirname(process.env.PACKED_TARBALL ?? ''), dockerfileOf(guide))
})
after(() => rmSync(work, { recursive: true, force: true }))

/** `docker run` of the guide with the folder of a project that belongs to its owner. */
const dockerRun = (project: string, env: Readonly<Record<string, string>>, ...args: string[]) =>
  runInContainer(image.root, {
    ...image,
    user: `${owner}:${owner}`,
    env: { ...image.env, HOME: '/', ...env },
    volume: [project, '/project'],
    command: [...image.entrypoint, ...(args.length > 0 ? args : image.command)],
  })

const newProject = (): string => {
  const project = mkdtempSync(join(work, 'project-'))
  chownSync(project, owner, owner)
  return project
}

test('without arguments the container runs the reference, and the reports belong to the user', options, async () => {
  const project = newProject()
  const { code, output } = await dockerRun(project, {})
  assert.equal(code, 0, output)
  const { claims } = JSON.parse(readFileSync(join(project, 'reports', 'result.json'), 'utf8'))
  assert.match(claims[0].claim, /^conformant/)
  assert.equal(statSync(join(project, 'reports', 'matrix.html')).uid, owner)
})

test('the command of the guide tests a server on this machine', options, async (t) => {
  const token = 'a-token-of-the-test'
  const server = spawn(
    process.execPath,
    [join(repository, 'bin', 'assay.js'), 'serve', '--json', '--port', '0', '--control-port', '0'],
    {
      env: { ...cleanEnvironment, ASSAY_CONTROL_TOKEN: token },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  t.after(() => server.kill())
  const [line] = await once(createInterface(server.stdout), 'line')
  const { url, controlUrl } = JSON.parse(line)
  const [, command = ''] = /assay (run --target .*)\n/.exec(guide) ?? []
  const args = command.replace('http://127.0.0.1:4010', url).replace('http://127.0.0.1:4011', controlUrl).split(' ')
  const { code, output } = await dockerRun(newProject(), { ASSAY_CONTROL_TOKEN: token }, ...args, 'CODE-01')
  assert.equal(code, 0, output)
  assert.match(output, new RegExp(`Target: ${url}`))
})
