import { must, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'session.idle_lifetime': 600 })
const { session, phones } = await box.provision({ scheme: 'two-step' })
const forgotten = await box.signedIn(phones[0].phone)
await box.advance(400)
must(await box.sessions(session), 'the list')
await box.advance(400)
verdict(await box.opens(forgotten.session), 'a session is open that was not used for 800 seconds')
