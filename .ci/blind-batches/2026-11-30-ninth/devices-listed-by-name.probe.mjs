import { need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const twins = ['one', 'two'].map((hardware) => ({ client: phone('iPhone', { hardware }), status: 'trusted' }))
const { session, devices } = await box.provision({ phones: [{ number }], devices: twins })
const { devices: listed } = need(await box.ask('GET', '/devices', session))
const shown = devices.filter(({ device }) => listed.some((one) => one.device === device)).length
verdict(shown === 2, shown === 1, listed)
