import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
/** Where the workload and what is written in a measurement lie. */
export const work = mkdtempSync(join(tmpdir(), 'assay-bench-'))

export type Measure = { readonly wall: number; readonly peak: number }
export type Contender = 'bare' | 'assay' | 'cucumber-js'
export type BenchSetup = {
  readonly name: string
  /** Milliseconds that the server waits; in process when absent. */
  readonly latency?: number
  readonly concurrency: number
  readonly threads?: number
}
export type Server = { readonly url: string; readonly controlUrl: string; stop(): void }

export const startServer = (latency: number): Promise<Server> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'bench/server.ts'), String(latency)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.once('exit', () => fail(new Error('the server did not start')))
    child.stdout.once('data', (line: Buffer) => {
      const [url = '', controlUrl = ''] = line.toString().trim().split(' ')
      done({ url, controlUrl, stop: () => child.kill() })
    })
  })

const commandOf = (
  way: Contender,
  count: number,
  { concurrency, threads = 1 }: BenchSetup,
  server: Server | undefined,
): readonly string[] => {
  const folder = join(work, `features-${count}`)
  const target = server ? ['--target', server.url, '--control-url', server.controlUrl] : []
  if (way === 'bare') {
    return ['bench/bare.ts', String(count), String(concurrency), ...(server ? [server.url, server.controlUrl] : [])]
  }
  if (way === 'assay') {
    const output = ['--no-allure', '--no-junit', '--out', join(work, 'reports')]
    const concurrencyOptions = ['--concurrency', String(concurrency), ...(server ? [] : ['--threads', String(threads)])]
    return ['bin/assay.js', 'run', '--features', folder, ...output, ...concurrencyOptions, ...target]
  }
  return [
    'node_modules/@cucumber/cucumber/bin/cucumber.js',
    '--config',
    relative(root, join(work, 'cucumber.json')),
    folder,
  ]
}

export const measure = (
  way: Contender,
  count: number,
  setup: BenchSetup,
  server: Server | undefined,
): Promise<Measure> =>
  new Promise((done, fail) => {
    const peakFile = join(work, 'peak')
    const started = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', join(root, 'bench/peak-memory.ts'), ...commandOf(way, count, setup, server)],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          BENCH_PEAK: peakFile,
          ASSAY_CONTROL_TOKEN: 'token',
          ...(server ? { ASSAY_TARGET: server.url, ASSAY_CONTROL_URL: server.controlUrl } : {}),
        },
      },
    )
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.once('exit', (code) => {
      const wall = (performance.now() - started) / 1000
      // 6: a selection of the rules was run, none failed.
      if (code !== 0 && !(way === 'assay' && code === 6))
        fail(new Error(`${way} at ${count} ended with ${code}: ${errors.slice(-2000)}`))
      else done({ wall, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 })
    })
  })

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
