import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { measure, median, root, startServer, work } from './measure.ts'

/** How long a server that answers after so many milliseconds takes, by the number of scenarios in flight. */
export const inFlight = async (latency: number, count: number, runs: number): Promise<void> => {
  const lanes = [1, 4, 8, 16, 32, 64, 128]
  const server = await startServer(latency)
  try {
    const walls: string[] = []
    for (const concurrency of latency > 0 ? lanes.slice(1) : lanes) {
      const samples: number[] = []
      for (let run = 0; run < runs; run += 1) {
        samples.push((await measure('assay', count, { name: '', latency, concurrency }, server)).wall)
      }
      walls.push(`| ${concurrency} | ${median(samples).toFixed(2)} |`)
    }
    const title = latency > 0 ? `A server that answers after ${latency} ms` : 'Over loopback'
    process.stdout.write(`### ${title}: how many in flight, ${count} scenarios\n\n| in flight | s |\n|--:|--:|\n`)
    process.stdout.write(`${walls.join('\n')}\n\n`)
  } finally {
    server.stop()
  }
}

/** Until the first verdict is told, of one rule and of the whole suite, and how long the whole suite takes. */
export const firstVerdict = async (what: string, selectors: readonly string[], runs: number): Promise<void> => {
  const firsts: number[] = []
  const wholes: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const { first, whole } = await timeToFirst(selectors)
    // The first one warms the caches of Node and of the system.
    if (run > 0) firsts.push(first)
    if (run > 0) wholes.push(whole)
  }
  process.stdout.write(`| ${what} | ${median(firsts).toFixed(2)} | ${median(wholes).toFixed(2)} |\n`)
}

const timeToFirst = (selectors: readonly string[]): Promise<{ readonly first: number; readonly whole: number }> =>
  new Promise((done, fail) => {
    const started = performance.now()
    const since = (): number => (performance.now() - started) / 1000
    let first: number | undefined
    const options = ['--json', '--no-allure', '--no-junit', '--out', join(work, 'reports')]
    const child = spawn(process.execPath, ['bin/assay.js', 'run', ...selectors, ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (first === undefined && chunk.includes('"event":"case"')) first = since()
    })
    child.once('exit', () =>
      first === undefined ? fail(new Error('no verdict was told')) : done({ first, whole: since() }),
    )
  })
