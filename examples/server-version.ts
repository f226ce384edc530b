/**
 * Which version of an example server is examined. Its own folder has the one that its lock file names; any other is installed
 * outside of the repository: `node examples/server-version.ts better-auth 1.6.16`, then BETTER_AUTH_VERSION=1.6.16.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { TargetError } from '../src/index.ts'
import { NoPostgres, postgresPrograms } from './postgres.ts'

type Version = {
  readonly version: string
  /** Where to start `server.ts`. Throws a TargetError where the server or PostgreSQL is not installed. */
  readonly ready: () => string
}

const otherFolder = (name: string, version: string): string => join(tmpdir(), 'assay-examples', `${name}-${version}`)

/** The version of the server in a folder of the examples, or another one. */
export const serverVersion = (own: string, wanted = ''): Version => {
  const name = basename(own)
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  const installed = wanted === '' ? own : otherFolder(name, wanted)
  return {
    version: wanted || String(dependencies[name]),
    ready() {
      if (!existsSync(join(installed, 'node_modules', name))) {
        const install = wanted === '' ? `npm ci --prefix ${own}` : `node examples/server-version.ts ${name} ${wanted}`
        throw new TargetError('unreachable', `${name} ${wanted} is not installed.`, { advice: `Run: ${install}` })
      }
      try {
        postgresPrograms()
      } catch (error) {
        if (error instanceof NoPostgres) throw new TargetError('unreachable', error.message, { advice: error.advice })
        throw error
      }
      return wanted === '' ? own : copyServer(own, installed, name, wanted)
    },
  }
}

/** The server itself is the same; what it imports lies where that version is. */
const copyServer = (own: string, installed: string, name: string, version: string): string => {
  for (const file of ['messages.ts', 'postgres.ts']) cpSync(join(own, '..', file), join(installed, file))
  const folder = join(installed, name)
  mkdirSync(folder, { recursive: true })
  for (const file of ['server.ts', 'options.ts']) cpSync(join(own, file), join(folder, file))
  if (name === 'better-auth')
    writeFileSync(join(folder, 'api-key.ts'), `export { apiKey } from '${keyPackage(version)}'\n`)
  return folder
}

/** API keys have had a package of their own since 1.5. */
const keyPackage = (version: string): string =>
  Number(version.split('.')[1]) < 5 ? 'better-auth/plugins' : '@better-auth/api-key'

/** What a version needs beside itself. */
const packagesOf = (name: string, version: string): readonly string[] => {
  if (name === 'parse-server') return [`parse-server@${version}`, 'nodemailer']
  const keys = keyPackage(version) === '@better-auth/api-key' ? [`@better-auth/api-key@<=${version}`] : []
  return [`better-auth@${version}`, ...keys, 'pg', 'nodemailer']
}

const install = (name: string, version: string): void => {
  const folder = otherFolder(name, version)
  mkdirSync(folder, { recursive: true })
  // With router 2.3 every write of MFA data is answered with 500.
  const manifest = { private: true, type: 'module', overrides: { router: '2.2.0' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const flags = ['--save-exact', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...flags, ...packagesOf(name, version)], { cwd: folder, stdio: 'inherit' })
  console.log(`${name} ${version} is in ${folder}`)
}

if (import.meta.main) {
  const [name = '', version = ''] = process.argv.slice(2)
  if (/^(better-auth|parse-server)$/.test(name) && /^\d+\.\d+\.\d+$/.test(version)) install(name, version)
  else console.error('Say which: node examples/server-version.ts better-auth|parse-server VERSION')
}
