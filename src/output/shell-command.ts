import { programName } from './program.ts'
import { quotedWithoutWorkflowCommands } from './workflow-commands.ts'

/** Words that a shell takes as they are. A word with anything else is quoted. */
const plainWord = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/

/** A text as one word of a POSIX shell, in single quotes. A shell cannot take NUL, which becomes its visible sign. */
export const quoted = (text: string): string =>
  `'${quotedWithoutWorkflowCommands(text.replaceAll('\0', '\u2400').replaceAll("'", "'\\''"))}'`

/** A text as one word of a POSIX shell, in quotes only where it needs them. */
export const shellWord = (text: string): string => (plainWord.test(text) ? text : quoted(text))

/**
 * A command for a POSIX shell, as in `` shellCommand`npx assay replay ${folder} ${selectors}` ``: each value is one word, each item
 * of a list too. `npx assay` becomes what starts assay in this folder. Commands that people are shown and files that a shell reads are made with it, and with nothing else.
 */
export const shellCommand = (parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string =>
  parts
    .map((part, at) => {
      const value = values[at]
      const text = part.replaceAll(/\bnpx assay(?![\w-])/g, programName())
      return value === undefined ? text : text + [value].flat().map(shellWord).join(' ')
    })
    .join('')
    .trimEnd()
