import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { measure, median, root, startServer, work } from './measure.ts'

/** How long a server that answers after so many milliseconds takes, by the number of scenarios in flight. */
export const inFlight = async (latency: number, count: number, runs: number): Promise<void> => {
  const concurrencies = [1, 4, 8, 16, 32, 64, 128]
  const server = await startServer(latency)
  try {
    const walls: string[] = []
    for (const concurrency of latency > 0 ? concurrencies.slice(1) : concurrencies) {
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

type StartTimes = { readonly first: number; readonly whole: number }

/**
 * The time until the first verdict is reported, of one rule and of the whole suite, and how long the run takes: from the sources, and from
 * what is packed. In turn, each as often as `runs` says; the first time of each warms the caches of Node and of the system.
 */
export const firstVerdicts = async (runs: number): Promise<void> => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const json = ['run', '--json', '--no-allure', '--no-junit', '--out', join(work, 'reports')]
  const ways: Readonly<Record<string, readonly string[]>> = {
    'nothing, `node -e 0`': ['-e', 'process.stdout.write(`"event":"case"`)'],
    'one rule, CODE-01, packed': ['dist/main.js', ...json, 'CODE-01'],
    'one rule, CODE-01, from the sources': ['bin/assay.js', ...json, 'CODE-01'],
    'the whole edition 2fa-2018, packed': ['dist/main.js', ...json],
    'the whole edition 2fa-2018, from the sources': ['bin/assay.js', ...json],
  }
  const found = new Map<string, StartTimes[]>(Object.keys(ways).map((what) => [what, []]))
  for (let run = 0; run <= runs; run += 1) {
    for (const [what, args] of Object.entries(ways)) {
      const start = await timeToFirst(args)
      if (run > 0) found.get(what)?.push(start)
    }
  }
  for (const [what, starts] of found) {
    const of = (field: keyof StartTimes): string => median(starts.map((one) => one[field])).toFixed(2)
    process.stdout.write(`| ${what} | ${of('first')} | ${of('whole')} |\n`)
  }
}

const timeToFirst = (args: readonly string[]): Promise<StartTimes> =>
  new Promise((done, fail) => {
    const started = performance.now()
    const since = (): number => (performance.now() - started) / 1000
    let first: number | undefined
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      // What bin/assay.js turns on by itself.
      env: { ...process.env, NODE_COMPILE_CACHE: join(work, 'compiled') },
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (first === undefined && chunk.includes('"event":"case"')) first = since()
    })
    child.once('exit', () =>
      first === undefined ? fail(new Error('no verdict was reported')) : done({ first, whole: since() }),
    )
  })
