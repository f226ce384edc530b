import { need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { session, devices } = await box.provision({ scheme: 'two-step', phones: [{ number }], devices: [{ client: phone('A'), status: 'signed-in' }] })
const [one] = devices
const find = async (on) => need(await box.ask('PUT', '/device/find', one.session, { on }))
const trusted = async () => need(await box.ask('GET', '/devices', session)).devices.find(({ device }) => device === one.device).trusted
await find(true)
need(await box.ask('POST', `/devices/${one.device}/confirmation`, session))
const { code } = await box.last(({ to, code }) => to === one.device && code !== undefined)
need(await box.ask('POST', `/devices/${one.device}/code`, session, { code }))
if (!(await trusted())) throw new Error('not confirmed')
await find(false)
if (await trusted()) throw new Error('trusted without find')
await find(true)
const seen = await trusted()
verdict(!seen, seen, seen)
