/** One part of `npm test` and how it ended. Skipped is neither passed nor failed: each of these has its reason. */
export type Part = {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
  /** The output to read when something failed; empty otherwise. */
  readonly output: string
}

/** A part that ran nothing has failed: zero checks are never a success. */
export const executed = (part: Part): Part =>
  part.passed + part.failed > 0 ? part : { ...part, failed: 1, output: `${part.output}Nothing was run.\n` }

/** `ok  unit tests         203 passed, 1 skipped   4.1 s` */
export const partLine = ({ name, passed, failed, skipped }: Part, milliseconds: number): string =>
  [
    failed === 0 ? 'ok  ' : 'FAIL',
    name.padEnd(20),
    [`${passed} passed`, ...count(failed, 'failed'), ...count(skipped.length, 'skipped')].join(', ').padEnd(28),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join('  ')

const count = (number: number, word: string): readonly string[] => (number === 0 ? [] : [`${number} ${word}`])

/** The last line of a test command: what every part counted, added up. */
export const closingLine = (parts: readonly Part[]): string =>
  `${sum(parts, 'passed')} passed, ${sum(parts, 'failed')} failed`

const sum = (parts: readonly Part[], key: 'passed' | 'failed'): number =>
  parts.reduce((total, part) => total + part[key], 0)
