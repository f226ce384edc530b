import { existsSync, lstatSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { FileError } from '../../input/file-error.ts'
import { readText } from '../../input/read-file.ts'

/** Names of the configuration file, in the order in which they are looked for. */
export const configFileNames = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map(
  (ending) => `assay.config.${ending}`,
)

/** The largest package.json that is read, in bytes. */
const maxBytes = 1_000_000

/** Where a search begins, and whose it is; the user and the home folder of this process by default. */
export type ConfigSearch = {
  readonly start: string
  readonly home?: string
  readonly user?: number | undefined
}

/**
 * The configuration file of a project, relative to the folder that the search starts in: there, or in a folder above it up to
 * the root of the project, which has `.git` or the package.json of a workspace. Nothing above the home folder is looked at. Undefined where there
 * is none. Throws a ConfigurationError where it belongs to another user, since it may hold code: one in a checkout that was mounted has to
 * be named.
 */
export const findConfig = ({
  start,
  home = homedir(),
  user = process.getuid?.(),
}: ConfigSearch): string | undefined => {
  for (let folder = start; ; folder = dirname(folder)) {
    const name = configFileNames.find((one) => existsSync(join(folder, one)))
    if (name !== undefined) {
      const file = relative(start, join(folder, name))
      assertOwn(join(folder, name), file, user)
      return file
    }
    if (isProjectRoot(folder) || folder === home || folder === dirname(folder)) return undefined
  }
}

/** Both a link and what it leads to have an owner. */
const assertOwn = (path: string, file: string, user: number | undefined): void => {
  const owners = [lstatSync(path).uid, statSync(path).uid]
  if (user === undefined || owners.every((owner) => owner === user)) return
  throw new ConfigurationError({ file }, 'it belongs to another user and was not read', {
    advice: `To use it anyway: --config ${file}. To use none: --no-config.`,
  })
}

const isProjectRoot = (folder: string): boolean =>
  ['.git', 'pnpm-workspace.yaml'].some((name) => existsSync(join(folder, name))) || hasWorkspaces(folder)

const hasWorkspaces = (folder: string): boolean => {
  try {
    const manifest: unknown = JSON.parse(readText(join(folder, 'package.json'), maxBytes))
    return typeof manifest === 'object' && manifest !== null && 'workspaces' in manifest
  } catch (error) {
    if (error instanceof FileError || error instanceof SyntaxError) return false
    throw error
  }
}
