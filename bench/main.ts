import { rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { firstVerdicts, inFlight } from './concurrency-and-startup.ts'
import { type BenchSetup, type Contender, type Measure, measure, median, root, startServer, work } from './measure.ts'
import { publicRequests, requests, writeWorkload } from './workload.ts'

/**
 * The same workload as bare calls, as `assay run` and as plain cucumber-js, in turn, each in a process of its own.
 * Prints Markdown tables; `--quick` leaves the large sizes out, `--runs n` sets how often each is run, `--only loopback` takes the
 * tables with that in their names.
 */
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}
const runs = Number(flag('--runs') ?? 3)
const only = flag('--only') ?? ''
const isSelected = (name: string): boolean => name.toLowerCase().includes(only.toLowerCase())
const quick = process.argv.includes('--quick')
/** Scenarios on a slow server: so many that neither the start nor the last ones in flight affect the figure. */
const slowSize = quick ? 300 : 2000
const sizes = quick ? [1, 100] : [1, 100, 1000, 5000]

const ways: readonly Contender[] = ['bare', 'assay', 'cucumber-js']

const compare = async (setup: BenchSetup, counts: readonly number[], chosen: readonly Contender[]): Promise<void> => {
  if (!isSelected(setup.name)) return
  const server = setup.latency === undefined ? undefined : await startServer(setup.latency)
  try {
    const found = new Map<string, Measure>()
    for (const count of counts) {
      const samples = new Map<Contender, Measure[]>(chosen.map((way) => [way, []]))
      for (let run = 0; run < (count > 1000 ? 1 : runs); run += 1) {
        for (const way of chosen) samples.get(way)?.push(await measure(way, count, setup, server))
      }
      for (const [way, list] of samples) {
        const of = (field: keyof Measure): number => median(list.map((one) => one[field]))
        found.set(`${way} ${count}`, { wall: of('wall'), peak: of('peak') })
      }
    }
    print(setup, counts, chosen, found)
  } finally {
    server?.stop()
  }
}

const print = (
  setup: BenchSetup,
  counts: readonly number[],
  chosen: readonly Contender[],
  found: ReadonlyMap<string, Measure>,
): void => {
  const most = counts.at(-1) ?? 0
  const slope = (way: Contender): number =>
    (((found.get(`${way} ${most}`)?.wall ?? 0) - (found.get(`${way} ${counts[0]}`)?.wall ?? 0)) /
      (most - (counts[0] ?? 0))) *
    1000
  const lines = [
    `### ${setup.name}`,
    '',
    `| way | ${counts.map((count) => `${count}: s`).join(' | ')} | ms per scenario | to bare | peak MB at ${counts.join(' / ')} |`,
    `|---|${counts.map(() => '--:|').join('')}--:|--:|--:|`,
    ...chosen.map((way) => {
      const walls = counts.map((count) => (found.get(`${way} ${count}`)?.wall ?? 0).toFixed(2))
      const peaks = counts.map((count) => (found.get(`${way} ${count}`)?.peak ?? 0).toFixed(0))
      return `| ${way} | ${walls.join(' | ')} | ${slope(way).toFixed(2)} | ${(slope(way) / slope('bare')).toFixed(2)} | ${peaks.join(' / ')} |`
    }),
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

/** How much sooner scenarios are done with many in flight than one after the other, on a server that takes its time. */
const speedUp = async (latency: number, concurrency: number): Promise<void> => {
  const name = `A server that answers after ${latency} ms, ${concurrency} in flight`
  if (!isSelected(name)) return
  const server = await startServer(latency)
  try {
    const lines: string[] = []
    for (const way of ['bare', 'assay'] as const) {
      const perScenario = async (inFlight: number, count: number): Promise<number> => {
        const walls: number[] = []
        for (let run = 0; run < runs; run += 1) {
          const place = { name, latency, concurrency: inFlight }
          const { wall: start } = await measure(way, 1, place, server)
          walls.push((await measure(way, count, place, server)).wall - start)
        }
        return (1000 * median(walls)) / (count - 1)
      }
      const [alone, together] = [await perScenario(1, 100), await perScenario(concurrency, slowSize)]
      const times = alone / together
      lines.push(
        `| ${way} | ${alone.toFixed(1)} | ${together.toFixed(2)} | ${times.toFixed(1)} | ${((100 * times) / concurrency).toFixed(0)} % |`,
      )
    }
    const head = `| way | one at a time: ms per scenario | ${concurrency} in flight: ms | times as fast | of the ideal |`
    const least = (publicRequests * latency) / concurrency
    process.stdout.write(
      `### ${name}\n\n${head}\n|---|--:|--:|--:|--:|\n${lines.join('\n')}\n\nThe delays alone are ${least.toFixed(2)} ms of a scenario with ${concurrency} in flight.\n\n`,
    )
  } finally {
    server.stop()
  }
}

for (const count of new Set([...sizes, 300, slowSize])) writeWorkload(join(work, `features-${count}`), count)
writeFileSync(
  join(work, 'cucumber.json'),
  JSON.stringify({ default: { import: [join(root, 'steps/**/*.ts')], format: ['summary'] } }),
)
process.stdout.write(
  `One scenario is ${requests} requests, ${publicRequests} of them on the public plane. Median of ${runs} runs (1 above 1,000 scenarios), in turn.\n\n`,
)
try {
  await compare({ name: 'In process, one at a time', concurrency: 1 }, sizes, ways)
  await compare(
    { name: 'In process, 16 in flight, a thread for each core', concurrency: 16, threads: availableParallelism() },
    sizes,
    ['bare', 'assay'],
  )
  await compare({ name: 'Over loopback, one at a time', latency: 0, concurrency: 1 }, sizes, ways)
  await compare({ name: 'Over loopback, 16 in flight', latency: 0, concurrency: 16 }, sizes, ['bare', 'assay'])
  await speedUp(20, 32)
  if (!quick && isSelected('how many in flight')) {
    await inFlight(0, 300, runs)
    await inFlight(20, 300, runs)
  }
  if (isSelected('the reference, by default')) {
    process.stdout.write('### The reference, by default\n\n| what | first verdict: s | end: s |\n|---|--:|--:|\n')
    await firstVerdicts(runs)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
