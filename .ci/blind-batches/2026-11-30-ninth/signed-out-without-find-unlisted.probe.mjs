import { need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { session, devices } = await box.provision({ scheme: 'two-step', phones: [{ number }], devices: [{ client: phone('A'), status: 'trusted' }] })
need(await box.ask('PUT', '/device/find', devices[0].session, { on: false }))
need(await box.ask('DELETE', '/session', devices[0].session))
const { devices: listed } = need(await box.ask('GET', '/devices', session))
verdict(listed.length === 1, listed.length === 0, listed)
