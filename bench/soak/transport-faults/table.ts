import { httpTarget } from '../../../src/targets/contract/http-target.ts'
import { connectionFaults } from '../../../src/targets/transport-faults/connection-faults.ts'
import { transportFaults } from '../../../src/targets/transport-faults/faults.ts'
import { createFaultRunner, limit } from './fault-run.ts'

/** One line of the table in docs/reliability.md. */
export type FaultRow = {
  readonly what: string
  readonly outcome: string
  readonly sentence: string
  /** Milliseconds until the outcome was reported. */
  readonly milliseconds: number
}

const masked = (sentence: string): string => sentence.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:8080')

/** Inject every fault, one after the other. */
export const faultRows = async (): Promise<readonly FaultRow[]> => {
  const rows: FaultRow[] = []
  for (const { what, open } of connectionFaults) {
    const { url, close } = await open()
    const target = httpTarget({ url, timeout: limit })
    const began = performance.now()
    const error: unknown = await target.describe().catch((thrown: unknown) => thrown)
    const sentence = error instanceof Error ? error.message : ''
    rows.push({ what, outcome: 'exit 3', sentence: masked(sentence), milliseconds: performance.now() - began })
    await target.close()
    await close()
  }
  const runFault = await createFaultRunner()
  for (const fault of transportFaults) {
    const { faulted, affected } = await runFault(fault)
    if (!faulted || affected.length > 0) throw new Error(`${fault.what}: ${affected.length} others were harmed`)
    const outcome = faulted.outcome === 'error' ? `error(${faulted.reason})` : faulted.outcome
    rows.push({
      what: fault.what,
      outcome,
      sentence: masked(faulted.message ?? ''),
      milliseconds: faulted.milliseconds,
    })
  }
  return rows
}

/** The rows as Markdown. */
export const faultTable = (rows: readonly FaultRow[]): string =>
  [
    '| a server that | outcome | message | ms |',
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
