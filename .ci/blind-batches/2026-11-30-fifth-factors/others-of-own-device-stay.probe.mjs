import { need, open, password, verdict } from './wire.mjs'

const box = await open()
await box.provision()
const client = { kind: 'tablet', name: 'Tablet', version: '12.0', hardware: 'tablet-1' }
const first = await box.through({ client })
const second = await box.through({ client })
need(first.device === second.device && first.session !== second.session, 'two sessions on one device')
const ended = await box.send('POST', '/sessions/end', second.session, { password })
need(ended.status === 200, ended.text)
need((await box.send('GET', '/account', second.session)).status === 200, 'the own session goes on')
const account = await box.send('GET', '/account', first.session)
verdict(account.type === 'not-signed-in', 'another session of the device outlives the end of all others')
