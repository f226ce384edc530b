import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Whether a text is an ES module: it imports or exports at the start of a line, outside of comments. */
const isEsModule = (text: string): boolean =>
  /^(?:import\s*(?:[\w*{$]|['"])|export\s+(?:default\b|const\b|let\b|function\b|async\b|class\b|type\b|interface\b|[*{]))/m.test(
    withoutComments(text),
  )

/** Without what stands between slash and star. A pattern would look for the end of each beginning anew. */
const withoutComments = (text: string): string => {
  let [result, from] = ['', 0]
  for (;;) {
    const begin = text.indexOf('/*', from)
    const end = begin < 0 ? -1 : text.indexOf('*/', begin + 2)
    if (end < 0) return result + text.slice(from)
    result += text.slice(from, begin)
    from = end + 2
  }
}

/** What Node takes a file for where package.json says CommonJS, or says nothing: then it would find out by a warning. */
const unsettled: ReadonlySet<string | null | undefined> = new Set(['commonjs', 'commonjs-typescript', undefined, null])

let registered = false

/**
 * `npm init` writes `"type": "commonjs"`, by which Node reads a file with imports and exports as what it is not. Such files of the user are
 * read as the modules that they are; packages stay as they say.
 */
const readModulesAsWritten = (): void => {
  if (registered) return
  registered = true
  registerHooks({
    load(url, context, nextLoad) {
      const { format } = context
      const isOwn = url.startsWith('file:') && !url.includes('/node_modules/')
      if (!isOwn || !unsettled.has(format)) return nextLoad(url, context)
      const path = fileURLToPath(url)
      if (!existsSync(path) || !isEsModule(readFileSync(path, 'utf8'))) return nextLoad(url, context)
      return nextLoad(url, { ...context, format: /\.[cm]?ts$/.test(path) ? 'module-typescript' : 'module' })
    },
  })
}

/** The ends of the names of files that may be code. */
export const moduleEnds = '.js, .mjs, .cjs, .ts, .mts or .cts'

/** Whether a file may be code, by its name alone. */
export const isModuleName = (path: string): boolean => /\.[cm]?[jt]s$/.test(path)

/**
 * Imports a module of the user, such as an adapter or a configuration, whatever the package.json beside it says. Rejects with what it throws,
 * and for a file that is no module by its name: a feature or a report is never code.
 */
export const importModule = async (path: string): Promise<object> => {
  if (!isModuleName(path)) throw new Error(`its name does not end in ${moduleEnds}`)
  readModulesAsWritten()
  return import(pathToFileURL(path).href)
}
