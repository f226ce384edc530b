import { writeSync } from 'node:fs'
import { redactRegistered } from '../redaction/redact-registered.ts'
import { printable } from './printable.ts'
import { safeContent, visibleJson } from './safe-content.ts'
import { withColours } from './styles.ts'
import { type Annotation, annotationLine, summaryLine, withoutWorkflowCommands } from './workflow-commands.ts'

/** What a terminal needs of a stream. */
export type TerminalStream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>

/**
 * Where assay prints: without the secrets that the user named, nothing in it steers a terminal or a CI system, whoever wrote the text.
 */
export type Terminal = {
  /** Whether somebody looks at it. */
  readonly isInteractive: boolean
  /** Columns; 80 where nobody looks at it, and where the terminal does not say (0). */
  readonly width: number
  /** Prints a text and ends its line. */
  print(text: string): void
  /** Prints a text whose lines are ended already, such as a page. */
  printText(text: string): void
  /** Prints a text that ships with assay, such as a guide: what equals a secret in it is an example. */
  printShipped(text: string): void
  /** Prints a value as JSON, on one line unless told how far to indent. Programs read the same value. */
  printJson(value: unknown, indent?: number): void
  /** Prints what a program needs to reach a server of assay, as `printJson` but with its token: the one secret that is printed. */
  printCredentials(value: object): void
  /** Shows a text in the place of the last line; a line of its own where nobody looks at it. */
  overwrite(text: string): void
  /** Takes that line away. */
  clearLine(): void
  /** Tells the CI system of this run, if there is one that shows annotations. */
  annotate(annotation: Annotation): void
  /** Shows a page of Markdown, the file, with the build, where the CI system of this run takes one from its log. */
  attachSummary(file: string): void
}

export const createTerminal = (
  stream: TerminalStream,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Terminal => {
  const safe = (text: string): string => withoutWorkflowCommands(withColours(redactRegistered(text)))
  return {
    get isInteractive() {
      return stream.isTTY === true
    },
    get width() {
      return stream.columns || 80
    },
    print: (text) => void stream.write(`${safe(text)}\n`),
    printText: (text) => void stream.write(safe(text)),
    printShipped: (text) => void stream.write(`${withColours(text)}\n`),
    printJson: (value, indent) =>
      void stream.write(`${safeContent(JSON.stringify(value, undefined, indent), 'json')}\n`),
    printCredentials: (value) => void stream.write(`${visibleJson(JSON.stringify(value))}\n`),
    overwrite: (text) => {
      const line = safe(text).replaceAll('\n', ' ')
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    clearLine: () => {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
    annotate: ({ message, title, ...place }) => {
      const texts = {
        message: redactRegistered(message),
        ...(title !== undefined && { title: redactRegistered(title) }),
      }
      const line = annotationLine({ ...place, ...texts }, environment)
      if (line !== undefined) stream.write(`${printable(line)}\n`)
    },
    attachSummary: (file) => {
      const line = summaryLine(redactRegistered(file), environment)
      if (line !== undefined) stream.write(`${printable(line)}\n`)
    },
  }
}

export const stdout: Terminal = createTerminal(process.stdout)
export const stderr: Terminal = createTerminal(process.stderr)

/** Whether to colour what goes to standard output: on a terminal, unless NO_COLOR is set. */
export const hasColour = (): boolean => stdout.isInteractive && !process.env.NO_COLOR

/** Calls back with the code of the system when something that was printed could not be written. */
export const onPrintError = (act: (code: string | undefined) => void): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => act(code))
  }
}

/** Prints to standard error at the end of the process, when nothing waits for a stream any more. */
export const printAtExit = (text: string): void => {
  try {
    writeSync(2, printable(redactRegistered(text)))
  } catch {
    // Nobody can read a message now.
  }
}
