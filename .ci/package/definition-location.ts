import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

type Location = { readonly line: number; readonly uri: string }

const callers = (): readonly NodeJS.CallSite[] => {
  const { prepareStackTrace } = Error
  const seen: { sites: readonly NodeJS.CallSite[]; readonly stack?: unknown } = { sites: [] }
  Error.prepareStackTrace = (_, sites) => {
    seen.sites = sites
    return ''
  }
  Error.captureStackTrace(seen)
  // The stack is made when it is read.
  void seen.stack
  Error.prepareStackTrace = prepareStackTrace
  return seen.sites
}

const paths = new Map<string, string>()
const pathOf = (url: string): string => {
  const path = paths.get(url) ?? (url.startsWith('file:') ? fileURLToPath(url) : url)
  paths.set(url, path)
  return path
}

/** Where a step file calls Cucumber: the first caller that is not in the module of Cucumber itself. */
export const getDefinitionLineAndUri = (folder: string): Location => {
  const site = callers().find((one) => one.getFileName() !== import.meta.url)
  const file = site?.getFileName()
  if (!site || !file) return { line: 0, uri: 'unknown' }
  return { line: site.getLineNumber() ?? 0, uri: relative(folder, pathOf(file)) }
}
