import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { absolutePath } from '../../input/start-folder.ts'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens a page in the browser. Returns what was done, or advice when there is no browser. */
export const openPage = async (file: string): Promise<string> => {
  const url = pathToFileURL(absolutePath(file)).href
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  const started = await Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)])
  child.unref()
  return started ? `Opened ${url}` : `Open this in a browser: ${url}`
}
