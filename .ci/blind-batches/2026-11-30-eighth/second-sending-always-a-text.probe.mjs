import { open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision({ phones: [{ number: '+12025550101' }] })
const added = sure(await s.post('/phones', session, { number: '+12025550102', method: 'text' }))
sure(await s.post('/phones/' + added.phone + '/sends', session, { method: 'call' }))
verdict((await s.last(({ purpose }) => purpose === 'phone-verification')).channel === 'call')
