import { appendFile, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandResult, runCommand } from '../../test/command.ts'

/** Longest that making a part of the image may take, in milliseconds: the base system is downloaded. */
const limit = 15 * 60_000

/** Why no Debian root can be made here, or undefined. */
export const whyNoDebianRoot = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux') return 'debootstrap runs on Linux alone'
  if (process.getuid?.() !== 0) return 'only root may run debootstrap and chroot'
  const { ok } = await runCommand('debootstrap', ['--version'])
  return ok ? undefined : 'debootstrap is not installed'
}

/**
 * Makes in `root` what the image `node:24-slim` is: a small Debian with Node 24, npm and a user `node` with the id 1000.
 * Throws an Error with the output of the command that failed.
 */
export const makeNodeImage = async (root: string): Promise<void> => {
  await succeed('debootstrap', ['--variant=minbase', '--include=libstdc++6', 'bookworm', root])
  const packages = [`node-linux-${process.arch}@24`, 'npm@11']
  await succeed('npm', ['install', '--global', '--prefix', join(root, 'usr', 'local'), ...packages])
  await appendFile(join(root, 'etc', 'passwd'), 'node:x:1000:1000::/assay:/bin/sh\n')
  await appendFile(join(root, 'etc', 'group'), 'node:x:1000:\n')
  await mkdir(join(root, 'etc', 'ssl', 'certs'), { recursive: true })
  for (const file of ['/etc/resolv.conf', '/etc/hosts', '/etc/ssl/certs/ca-certificates.crt']) {
    await copyFile(file, join(root, file))
  }
}

/** How a command runs in a container. */
export type ContainerCommand = {
  /** User and group, as numbers: `1000:1000`. */
  readonly user: string
  /** The working folder inside. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** A folder of this machine and where it stands inside. */
  readonly volume?: readonly [outside: string, inside: string]
  readonly command: readonly string[]
}

/** Runs a command in a root, with its own processes and mounts, and the network of this machine. */
export const runInContainer = async (
  root: string,
  { user, cwd, env, volume, command }: ContainerCommand,
): Promise<CommandResult> => {
  const bind = volume ? `mkdir -p "$0${volume[1]}" && mount --bind '${volume[0]}' "$0${volume[1]}" && ` : ''
  const script = `mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && ${bind}exec chroot --userspec=${user} "$0" /usr/bin/env -i -C "$@"`
  const variables = Object.entries({ ...(await registryVariables()), ...env }).map(
    ([name, value]) => `${name}=${value}`,
  )
  return await runCommand('unshare', [
    '--mount',
    '--pid',
    '--fork',
    'sh',
    '-c',
    script,
    root,
    cwd,
    ...variables,
    ...command,
  ])
}

/** What a command needs to reach the npm registry as this machine does. */
const registryVariables = async (): Promise<Record<string, string>> => {
  const { output } = await succeed('npm', ['config', 'get', 'registry'])
  const proxies = Object.entries(process.env).filter(([name]) => /^(https?|no)_proxy$/i.test(name))
  return {
    ...Object.fromEntries(proxies),
    npm_config_registry: output.trim(),
    NODE_EXTRA_CA_CERTS: '/etc/ssl/certs/ca-certificates.crt',
  }
}

const succeed = async (program: string, args: readonly string[]): Promise<CommandResult> => {
  const result = await runCommand(program, args, { timeout: limit })
  if (!result.ok) throw new Error(`${program} failed: ${result.output}`)
  return result
}
