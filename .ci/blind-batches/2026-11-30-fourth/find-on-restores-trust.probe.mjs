// Turning the find service on again makes a device trusted that was trusted once, without a code.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a], session } = await box.account({ scheme: 'two-step', devices: [{ client: phone(1), status: 'trusted' }] })
for (const on of [false, true]) must(await box.call('PUT', '/device/find', a.session, { on }))
verdict(must(await box.call('GET', '/devices', session)).devices.some((one) => one.trusted))
