import { ada, browser, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
const bob = await s.provision({ identifier: 'bob@example.com', scheme: 'none' })
const { session } = await s.complete(browser, one.session)
await s.ok('DELETE', '/session', undefined, session)
const page = await s.api('GET', '/account', undefined, bob.session)
verdict(page.type === 'account', page.reason === 'not-signed-in', page)
