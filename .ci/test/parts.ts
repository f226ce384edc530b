import { closingLine, type Part, partLine } from './part.ts'

type RunPart = () => Promise<Part>

/**
 * Runs parts one after the other, those of a list side by side, and `beside` all the while, with a line for each; then shows
 * what failed. The closing line comes last.
 */
export const runParts = async (
  runs: readonly (RunPart | readonly RunPart[])[],
  beside: readonly RunPart[] = [],
): Promise<void> => {
  const parts: Part[] = []
  const timed = async (run: RunPart): Promise<void> => {
    const started = performance.now()
    const part = await run()
    parts.push(part)
    process.stdout.write(`${partLine(part, performance.now() - started)}\n`)
  }
  const allTheWhile = Promise.all(beside.map(timed))
  for (const run of runs) await Promise.all([run].flat().map(timed))
  await allTheWhile
  for (const { name, skipped } of parts) {
    for (const one of skipped) process.stdout.write(`skipped in ${name}: ${one}\n`)
  }
  for (const { name, output } of parts) {
    if (output !== '') process.stdout.write(`\n--- ${name} ---\n${output}`)
  }
  process.stdout.write(`\n${closingLine(parts)}\n`)
  process.exitCode = parts.some(({ failed }) => failed > 0) ? 1 : 0
}
