/**
 * A PostgreSQL of its own, on loopback, for as long as the server lives: Debian's postgresql package, a new cluster in a
 * folder of its own, no durability.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Postgres = { readonly url: string; readonly stop: () => Promise<void> }

/** PostgreSQL is missing, or does not start: what is the matter, and what to do. */
export class NoPostgres extends Error {
  readonly advice: string
  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

const patience = 30_000

/**
 * Make a cluster, start it on a free port, and wait until it takes connections. `stop` ends it and removes its folder.
 * Throws NoPostgres where there is none, or none that may run: initdb refuses root, so root becomes `postgres` or `nobody`.
 */
export const startPostgres = async (): Promise<Postgres> => {
  const programs = postgresPrograms()
  const user = ordinaryUser()
  const folder = mkdtempSync(join(tmpdir(), 'assay-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const password = randomBytes(16).toString('hex')
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user) chownSync(passwordFile, user.uid, user.gid)
    const how = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync', '--username=example']
    execFileSync(join(programs, 'initdb'), [...how, `--pwfile=${passwordFile}`, `--pgdata=${data}`], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    remove()
    throw new NoPostgres(`PostgreSQL could not make a cluster: ${lastLine(error)}`, `Look at ${programs}.`)
  }
  const port = await freePort()
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=']
  const flags = [...settings, 'listen_addresses=127.0.0.1', `port=${port}`].flatMap((setting) => ['-c', setting])
  const child = spawn(join(programs, 'postgres'), ['-D', data, ...flags], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGQUIT')
      await ended
    }
    remove()
  }
  const said: string[] = []
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('it was not ready in time')), patience)
      createInterface({ input: child.stderr }).on('line', (line) => {
        said.push(line)
        if (!line.includes('ready to accept connections')) return
        clearTimeout(late)
        resolve()
      })
      child.once('error', reject)
      child.once('exit', () => reject(new Error(said.at(-1) ?? 'it ended at once')))
    })
  } catch (error) {
    await stop()
    throw new NoPostgres(`PostgreSQL did not start: ${lastLine(error)}`, `Look at ${programs}.`)
  }
  return { url: `postgres://example:${password}@127.0.0.1:${port}/postgres`, stop }
}

/** The folder of initdb and postgres: POSTGRES_BIN, or the newest that Debian installed. Throws NoPostgres. */
export const postgresPrograms = (): string => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const own = process.env.POSTGRES_BIN
  const folders = own ? [own] : versions.map((version) => join(debian, version, 'bin'))
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))))
  if (found) return found
  throw new NoPostgres(
    own ? `There is no PostgreSQL in ${own}.` : 'PostgreSQL is not installed.',
    'Install it (Debian: apt-get install postgresql), or set POSTGRES_BIN to the folder of initdb and postgres.',
  )
}

/** Whom the programs run as: root is refused by them. */
const ordinaryUser = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new NoPostgres('PostgreSQL does not run as root.', 'Add a user called postgres, or run this as another user.')
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const lastLine = (error: unknown): string => {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  const text = stderr || (error instanceof Error ? error.message : String(error))
  return text.split('\n').at(-1) ?? text
}
