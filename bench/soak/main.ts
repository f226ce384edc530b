import { METHODS } from 'node:http'
import { createPublicApp } from '../../src/http/server/hono-app.ts'
import { serveSandboxes } from '../../src/http/server/serve.ts'
import { measureEnumeration } from './enumeration.ts'
import { attack, attackedSandboxes } from './hostile/attack.ts'
import { legitimateClient } from './legitimate-client.ts'
import { growth, watchMemory } from './memory.ts'
import { readSection, writeSection } from './reliability-page.ts'

/**
 * `npm run soak -- PART [--times n] [--seed n] [--write]`: one bounded part of the soak, or all of them. `--write` puts what was found
 * into docs/reliability.md.
 */
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const seed = Number(flag('--seed') ?? 1)
const counted = (count: number): string => count.toLocaleString('en')
const megabytes = (seen: readonly number[]): string =>
  `${seen[0]?.toFixed(1)} MB after a tenth, ${seen.at(-1)?.toFixed(1)} MB at the end`

/** More than this, in megabytes, is a leak. */
const maxGrowth = 5
const assertStableMemory = (seen: readonly number[]): string => {
  if (growth(seen) > maxGrowth) throw new Error(`the memory grew: ${seen.map((one) => one.toFixed(1)).join(', ')} MB`)
  return megabytes(seen)
}

/** Further from a half than this, the time shows who has an account: three times the spread of chance for a hundred of each. */
const maxDeviation = 0.12
const assertIndistinguishable = (results: readonly { readonly request: string; readonly later: number }[]): string => {
  const sentences = results.map(({ request, later }) => `${request}: ${(100 * later).toFixed(0)} %`)
  const distinguishable = results.some(({ later }) => Math.abs(later - 0.5) > maxDeviation)
  if (distinguishable) throw new Error(`time tells who has an account: ${sentences.join(', ')}`)
  return `of all pairs, the answer about an account took longer than one about an unknown identifier in ${sentences.join(', ')}`
}

const parts: Readonly<Record<string, { readonly usual: number; run(times: number): Promise<string> }>> = {
  'hostile requests': {
    usual: 250_000,
    run: async (times) => {
      const registry = attackedSandboxes()
      const front = createPublicApp(registry.find)
      const { sandboxes, statuses } = await attack(registry, (request) => front.fetch(request), times, seed)
      const counts = Object.entries(statuses).map(([status, count]) => `${status}: ${counted(count)}`)
      return `seed ${seed}, ${counted(sandboxes)} accounts attacked; 0 failures, 0 secrets, 0 accounts changed. Status ${counts.join(', ')}`
    },
  },
  'hostile requests over sockets': {
    usual: 20_000,
    run: async (times) => {
      const registry = attackedSandboxes()
      const { url, close } = await serveSandboxes(registry)
      const { sandboxes, statuses } = await attack(registry, (request) => overSocket(url, request), times, seed)
      await close()
      return `seed ${seed}, ${counted(sandboxes)} accounts attacked; 0 failures. Status ${Object.keys(statuses).join(', ')}`
    },
  },
  'good requests': {
    usual: 250_000,
    run: async (times) => assertStableMemory(await watchMemory(times, await legitimateClient(attackedSandboxes()))),
  },
  'time of an account and of an unknown identifier': {
    usual: 120,
    run: async (times) => assertIndistinguishable(await measureEnumeration(times)),
  },
  sandboxes: {
    usual: 100_000,
    run: async (times) => {
      const registry = attackedSandboxes()
      const seen = await watchMemory(times, async (turn) => {
        const opened = registry.open({})
        if (!('id' in opened)) throw new Error(opened.problem)
        await registry.find(opened.id)?.control({
          type: 'provision-account',
          identifier: `person${turn}@example.com`,
          password: 'Correct-Horse-7',
          scheme: 'two-factor',
          phones: [{ number: '+12025550100' }],
        })
        registry.close(opened.id)
      })
      return assertStableMemory(seen)
    },
  },
}

/** Sends over a real connection; headers that `fetch` sets itself are left out. */
const overSocket = (url: string, request: Request): Promise<Response> => {
  const headers = new Headers(request.headers)
  for (const name of ['content-length', 'transfer-encoding', 'expect', 'host', 'connection']) headers.delete(name)
  const { pathname, search } = new URL(request.url)
  return request.arrayBuffer().then((body) =>
    fetch(`${url}${pathname}${search}`, {
      // The parser of Node rejects methods that it does not know.
      method: METHODS.includes(request.method) ? request.method : 'PATCH',
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
      ...(body.byteLength === 0 ? {} : { body }),
    }),
  )
}

const chosen =
  process.argv[2] === undefined || process.argv[2].startsWith('--') ? Object.keys(parts) : [process.argv[2]]
for (const name of chosen) {
  const part = parts[name]
  if (!part) throw new Error(`there is no part "${name}"; there are ${Object.keys(parts).join(', ')}`)
  const times = Number(flag('--times') ?? part.usual)
  const before = process.cpuUsage()
  const found = await part.run(times)
  const { user, system } = process.cpuUsage(before)
  const cpu = `${Math.round((user + system) / 1e6)} s`
  const row = `| ${name} | ${counted(times)} | ${found} | ${cpu} | ${new Date().toISOString().slice(0, 10)} |`
  process.stdout.write(`${row}\n`)
  if (process.argv.includes('--write')) {
    const rows = readSection('soak').split('\n').slice(2)
    const others = rows.filter((one) => !one.startsWith(`| ${name} |`))
    const head = ['| what | how many | found | CPU | date |', '|---|---|---|---|---|']
    writeSection('soak', [...head, ...others, row].join('\n'))
  }
}
