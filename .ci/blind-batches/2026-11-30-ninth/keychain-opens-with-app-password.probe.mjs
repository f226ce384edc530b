import { need, number, openSandbox, password, phone, verdict } from './wire.mjs'
const box = await openSandbox({ 'apppw.reauth': false })
const { session, devices } = await box.provision({ phones: [{ number }], devices: [{ client: phone('A'), status: 'trusted' }] })
const { secret } = need(await box.ask('POST', '/app-passwords', session, { label: 'Mail' }), 201)
need(await box.ask('POST', '/keychain/membership', devices[0].session, { password: `${password}x` }), 401)
const seen = await box.ask('POST', '/keychain/membership', devices[0].session, { password: secret })
verdict(seen.reason === 'wrong-credentials', seen.state === 'on', seen)
