import { pathToFileURL } from 'node:url'

/**
 * The line of a file that an error of loading it comes from, and its column where the error has one: Node names the broken line of a module at the top of
 * the stack, and what threw in a frame. Nothing where the stack does not name the file.
 */
export const errorPlace = (error: unknown, path: string): { readonly line?: number; readonly column?: number } => {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const name of [pathToFileURL(path).href, path]) {
    const at = stack.indexOf(`${name}:`)
    if (at < 0) continue
    const [, line, column] = /^:(\d+)(?::(\d+))?/.exec(stack.slice(at + name.length)) ?? []
    if (line !== undefined) return { line: Number(line), ...(column !== undefined && { column: Number(column) }) }
  }
  return {}
}
