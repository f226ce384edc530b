import { need, open, verdict } from './wire.mjs'

const box = await open({ 'session.idle_lifetime': 3600 })
await box.provision()
const unused = (await box.through()).session
const used = (await box.through()).session
await box.wait(3000)
need((await box.send('GET', '/sessions', used)).status === 200, 'the list is shown')
await box.wait(1200)
const account = await box.send('GET', '/account', unused)
verdict(account.type === 'not-signed-in', 'a session lives on that was not used for more than an hour')
