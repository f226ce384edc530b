import { openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'session.idle_lifetime': 600 })
const { phones } = await box.provision()
const trusted = await box.signedIn(phones[0].phone, {}, { trustBrowser: true })
await box.advance(700)
verdict(await box.opens(trusted.session), 'a session is open that was not used for 700 seconds')
