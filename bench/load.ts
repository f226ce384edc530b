import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { encodeCommand } from '../src/http/wire/codec.ts'
import type { Command } from '../src/protocol/command.ts'
import { httpTarget } from '../src/targets/contract/http-target.ts'

/**
 * Requests per second and latency of the reference at 1, 32 and 256 connections, beside a bare hono server in the same run, in
 * turn. Prints a Markdown table. `--seconds n` is how long each is measured, `--quick` leaves out all but 32 connections.
 */
const at = process.argv.indexOf('--seconds')
const seconds = at < 0 ? 5 : Number(process.argv[at + 1])
const connections = process.argv.includes('--quick') ? [32] : [1, 32, 256]
const root = join(import.meta.dirname, '..')

const start = async (script: string, args: readonly string[]): Promise<{ child: ChildProcess; line: string }> => {
  const child = spawn(process.execPath, [join(root, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line]: Buffer[] = await once(child.stdout, 'data', { signal: AbortSignal.timeout(30_000) })
  return { child, line: String(line).trim() }
}

type Load = Pick<autocannon.Options, 'url' | 'method' | 'headers' | 'body'>

const bare = await start('bench/bare-hono.ts', [])
const reference = await start('bin/assay.js', ['serve', '--json'])
const served: { readonly url: string; readonly controlUrl: string; readonly token: string } = JSON.parse(reference.line)
const target = httpTarget({ url: served.url, control: { url: served.controlUrl, token: served.token } })

/** A phone list and a refused sign-in, of an account in a sandbox. */
const loads = async (): Promise<Readonly<Record<string, Load>>> => {
  const sandbox = await target.open()
  const identifier = 'ada@example.com'
  const { session } = await sandbox.control({
    type: 'provision-account',
    identifier,
    password: 'Correct-Horse-7',
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
  })
  const base = `${served.url}/sandboxes/${sandbox.id}`
  const load = (command: Command): Load => {
    const { method, path, headers, body } = encodeCommand(command)
    return {
      url: `${base}${path}`,
      method: method as 'GET',
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
    }
  }
  const client = { kind: 'browser' } as const
  return {
    'bare hono': { url: `${bare.line}/phones`, method: 'GET', headers: { authorization: `Bearer ${session}` } },
    'list of phones': load({ type: 'list-phones', session }),
    'wrong sign-in': load({ type: 'start-sign-in', identifier, password: 'Wrong-Horse-7', client }),
  }
}

const row = (
  name: string,
  count: number,
  { requests, latency, errors, timeouts, '5xx': failed }: autocannon.Result,
  floor: number,
): string => {
  const share = `${Math.round((100 * requests.average) / floor)} %`
  const cells = [name, count, Math.round(requests.average), share, latency.p50, latency.p99, errors + timeouts + failed]
  return `| ${cells.join(' | ')} |`
}

process.stdout.write(
  '| what | connections | requests/s | of bare | p50 ms | p99 ms | failed |\n|---|---|---|---|---|---|---|\n',
)
try {
  const all = await loads()
  for (const count of connections) {
    let floor = 0
    for (const [name, load] of Object.entries(all)) {
      await autocannon({ ...load, connections: count, duration: 1 })
      const measured = await autocannon({ ...load, connections: count, duration: seconds })
      if (floor === 0) floor = measured.requests.average
      process.stdout.write(`${row(name, count, measured, floor)}\n`)
    }
  }
} finally {
  await target.close()
  bare.child.kill()
  reference.child.kill()
}
