import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision({ scheme: 'none', phones: [] })
const ask = (identifier) => s.api('POST', '/password-resets', undefined, { identifier })
verdict((await ask('ada@example.com')).status !== (await ask('nobody@example.com')).status)
