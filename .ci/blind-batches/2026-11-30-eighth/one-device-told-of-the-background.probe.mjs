import { open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { devices } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const own = phone(9, { version: '11.4', line: '+12025550101' })
if (sure(await s.start(own)).type !== 'signed-in') process.exit(2)
const told = (await s.deliveries()).filter(({ channel }) => channel === 'push').map(({ to }) => to)
verdict(devices.every(({ device }) => told.includes(device)))
