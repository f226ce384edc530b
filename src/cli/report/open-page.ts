import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { absolutePath } from '../../input/start-folder.ts'

/** Programs that take an address as it is. The `start` of Windows is a command of a shell, which reads `&` in a path as its own. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
}

/** The program that opens an address in a browser of this system, and what it is given. */
export const openerOf = (platform: NodeJS.Platform, url: string): readonly [string, ...string[]] => {
  const [program, ...args] = openers[platform] ?? ['xdg-open']
  return [program, ...args, url]
}

/** Opens a page in the browser. Returns what was done, or advice when there is no browser. */
export const openPage = async (file: string): Promise<string> => {
  const url = pathToFileURL(absolutePath(file)).href
  const [program, ...args] = openerOf(process.platform, url)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  const started = await Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)])
  child.unref()
  return started ? `Opened ${url}` : `Open this in a browser: ${url}`
}
