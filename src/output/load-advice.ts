import { shellCommand } from './shell-command.ts'

/** The name of a package as npm allows it. */
const packageName = /^Cannot find package '((?:@[\w.-]+\/)?[\w.-]+)'/

/** What to do about a module of the user, at `path`, that cannot be loaded; undefined where its error says enough. */
export const loadAdvice = (error: unknown, path: string): string | undefined => {
  if (!(error instanceof Error)) return undefined
  const [, name] = packageName.exec(error.message) ?? []
  if (name === 'assay') return 'The package is called assay-conformance: import it by that name.'
  if (name !== undefined) return shellCommand`Install it in that project: npm install ${name}`
  if (/^(?:module|exports|require) is not defined/.test(error.message))
    return 'Write import and export default, or end the name of the file with .cjs.'
  // Node checks no TypeScript in this way; its errors name the line.
  const isChecked = error instanceof SyntaxError && !/\.[cm]?ts$/.test(path)
  return isChecked ? shellCommand`To see where: node --check ${path}` : undefined
}
