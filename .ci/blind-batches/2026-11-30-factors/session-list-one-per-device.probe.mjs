import { must, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { session, devices } = await box.provision({ devices: [{ client: phone, status: 'trusted' }] })
const [{ session: earlier, trust }] = devices
must(await box.signIn({ client: phone, trust }), 'a sign-in on the device')
const { sessions } = must(await box.sessions(session), 'the list')
const open = await box.opens(earlier)
verdict(open && sessions.length < 3, `three sessions are open, the list has ${sessions.length}`)
