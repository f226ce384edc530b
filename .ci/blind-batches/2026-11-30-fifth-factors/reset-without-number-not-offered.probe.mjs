import { ada, open, verdict } from './wire.mjs'

const box = await open()
const client = { kind: 'phone', name: 'Phone', version: '12.0', hardware: 'phone-1' }
await box.provision({ phones: [], devices: [{ client, status: 'trusted' }] })
const ask = (identifier) => box.send('POST', '/password-resets', undefined, { identifier })
const [known, unknown] = [await ask(ada), await ask('nobody@example.test')]
verdict(known.status === unknown.status, `an account without a number gets ${known.status}, nobody ${unknown.status}`)
