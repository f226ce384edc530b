import { browser, open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [one] } = await s.provision({ scheme: 'none', phones: [{ number: '+12025550101', verified: false }], devices: [{ client: phone(1), status: 'signed-in' }] })
const { link } = await s.enrol(one.session, '+12025550101')
sure(await s.post('/undo-links', undefined, { link }))
const { session } = sure(await s.start(browser))
verdict((await s.get('/phones', session)).phones.every(({ verified }) => !verified))
