import { open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { session, devices: [one] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'signed-in' }] })
sure(await s.put('/device/find', one.session, { on: true }))
sure(await s.post('/devices/' + one.device + '/confirmation', session))
const { code } = await s.last(({ purpose }) => purpose === 'device-confirmation')
sure(await s.put('/device/find', one.session, { on: false }))
verdict((await s.post('/devices/' + one.device + '/code', session, { code })).status >= 400)
