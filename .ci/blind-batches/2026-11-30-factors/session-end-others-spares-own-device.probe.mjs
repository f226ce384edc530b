import { must, openSandbox, password, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ devices: [{ client: phone, status: 'trusted' }] })
const [{ session: earlier, trust }] = devices
const { session } = must(await box.signIn({ client: phone, trust }), 'a sign-in on the device')
must(await box.send('POST', '/sessions/end', { password }, session), 'ending the others')
verdict(await box.opens(earlier), 'another session is open still')
