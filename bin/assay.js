#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node has to get as far as the sentence that says what to do.
import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/**
 * A folder for compiled code that only this user can write to. Node would take `node-compile-cache` there, whoever made it, and run what lies in it.
 * Undefined where such a folder belongs to somebody else: then there is no cache.
 */
const cacheFolder = () => {
  const user = process.getuid?.()
  const folder = join(tmpdir(), `assay-compile-cache-${user ?? 'own'}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or cannot be made.
  }
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  const isOwn = stats?.isDirectory() && (user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0))
  return isOwn ? folder : undefined
}

/** Whether the folder is still there: without it Node finds no path. */
const isFolderGone = () => {
  try {
    process.cwd()
    return false
  } catch {
    return true
  }
}

/** What was typed after the name of the program, as it is typed again in the same shell: a blank, then each argument, in quotes where it needs them. */
const typedArguments = () => {
  const isWindows = process.platform === 'win32'
  const quoted = (word) => {
    if (/^[\w@%+=:,./-]+$/.test(word)) return word
    return isWindows ? `"${word.replaceAll('"', '""')}"` : `'${word.replaceAll("'", "'\\''")}'`
  }
  const words = process.argv.slice(2)
  // A line that is to be copied has no control characters in it.
  return words.some((word) => /\p{C}/u.test(word)) ? ' ...' : words.map((word) => ` ${quoted(word)}`).join('')
}

if (isFolderGone()) {
  process.stderr.write('assay: the folder that assay was started in is gone\n  Change to another folder.\n')
  process.exitCode = 3
} else if (major > 22 || (major === 22 && minor >= 20)) {
  const folder = process.env.NODE_COMPILE_CACHE || cacheFolder()
  if (folder !== undefined) module.enableCompileCache(folder)
  const source = new URL('../src/cli/main.ts', import.meta.url)
  const compiled = new URL('../dist/main.js', import.meta.url)
  await import(existsSync(source) ? source.href : compiled.href)
} else {
  process.stderr.write(
    `assay needs Node 22.20 or newer, and this is Node ${process.versions.node}.\n` +
      `  A newer one for this command alone: npx -y -p node@24 -- assay${typedArguments()}\n`,
  )
  process.exitCode = 3
}
