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
 * Names that are data, as the last words of a command: after `--` where one begins with a dash, so that none is read as an option.
 */
export const operands = (names: readonly string[]): readonly string[] =>
  names.some((name) => name.startsWith('-')) ? ['--', ...names] : names

/** Whether a value is a word of its own, and no value of the option before it. */
const isOperand = (before: string): boolean => /(?:^|\s)$/.test(before) && !/(?:^|\s)--?\w[\w-]*\s+$/.test(before)

/**
 * A command for a POSIX shell, as in `` shellCommand`npx assay replay ${folder}` ``: each value is one word, each item
 * of a list too. `npx assay` becomes what starts assay in this folder. A value that begins with a dash stands after `--`; a list may hold options, and names in it that are data
 * are given through `operands`. Commands that people are shown and files that a shell reads are made with it, and with nothing else.
 */
export const shellCommand = (parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string =>
  parts
    .map((part, at) => {
      const value = values[at]
      const text = part.replaceAll(/\bnpx assay(?![\w-])/g, programName())
      if (value === undefined) return text
      const words = typeof value === 'string' ? (isOperand(part) ? operands([value]) : [value]) : value
      return text + words.map(shellWord).join(' ')
    })
    .join('')
    .trimEnd()
