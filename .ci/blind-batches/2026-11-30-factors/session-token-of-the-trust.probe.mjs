import { must, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ devices: [{ client: phone, status: 'trusted' }] })
const [{ trust }] = devices
const first = must(await box.signIn({ client: phone, trust }), 'a sign-in')
const second = must(await box.signIn({ client: phone, trust }), 'another sign-in')
verdict(first.session === second.session, 'two sign-ins gave one token')
