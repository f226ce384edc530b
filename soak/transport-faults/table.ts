import { httpTarget } from '../../src/targets/http.ts'
import { doorFaults } from '../../src/targets/transport-faults/door-faults.ts'
import { transportFaults } from '../../src/targets/transport-faults/faults.ts'
import { examiner, limit } from './examine.ts'

/** One line of the table in docs/reliability.md. */
export type FaultRow = {
  readonly what: string
  readonly outcome: string
  readonly sentence: string
  /** Milliseconds until it was told. */
  readonly milliseconds: number
}

const masked = (sentence: string): string => sentence.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:8080')

/** Let every fault happen, one after the other. */
export const faultRows = async (): Promise<readonly FaultRow[]> => {
  const rows: FaultRow[] = []
  for (const { what, open } of doorFaults) {
    const { url, close } = await open()
    const target = httpTarget({ url, limit })
    const began = performance.now()
    const error: unknown = await target.describe().catch((thrown: unknown) => thrown)
    const sentence = error instanceof Error ? error.message : ''
    rows.push({ what, outcome: 'exit 3', sentence: masked(sentence), milliseconds: performance.now() - began })
    await target.close()
    await close()
  }
  const examine = await examiner()
  for (const fault of transportFaults) {
    const { struck, harmed } = await examine(fault)
    if (!struck || harmed.length > 0) throw new Error(`${fault.what}: ${harmed.length} others were harmed`)
    const outcome = struck.outcome === 'error' ? `error(${struck.reason})` : struck.outcome
    rows.push({ what: fault.what, outcome, sentence: masked(struck.message ?? ''), milliseconds: struck.milliseconds })
  }
  return rows
}

/** The rows as Markdown. */
export const faultTable = (rows: readonly FaultRow[]): string =>
  [
    '| a server that | outcome | what is told | ms |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, outcome, sentence, milliseconds }) =>
        `| ${what} | ${outcome} | ${sentence.replaceAll('|', '\\|')} | ${Math.round(milliseconds)} |`,
    ),
  ].join('\n')

/** What, outcome and sentence of the rows of such a table; times are left out. */
export const readFaultTable = (markdown: string): readonly Omit<FaultRow, 'milliseconds'>[] =>
  markdown
    .split('\n')
    .filter((line) => /^\| (?!a server that )/.test(line))
    .map((line) => {
      const [, what = '', outcome = '', sentence = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
      return { what, outcome, sentence }
    })
