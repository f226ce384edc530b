import { setTimeout as wait } from 'node:timers/promises'
import { referenceDeclaration } from '../src/http/reference/reference-declaration.ts'
import { serve } from '../src/http/server/serve.ts'

/** The reference as a server of its own; every command waits as long as the argument says, in milliseconds. */
const latency = Number(process.argv[2] ?? 0)
const { url, controlUrl } = await serve({
  declaration: referenceDeclaration('2fa-2018'),
  token: 'token',
  ...(latency > 0 ? { latency: () => wait(latency) } : {}),
})
process.stdout.write(`${url} ${controlUrl}\n`)
