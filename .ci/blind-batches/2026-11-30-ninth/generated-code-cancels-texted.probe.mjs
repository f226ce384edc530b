import { browser, need, number, openSandbox, phone, textedTo, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices, phones } = await box.provision({ phones: [{ number }], devices: [{ client: phone('A'), status: 'trusted' }] })
const { signIn } = need(await box.signIn(browser))
need(await box.ask('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }))
const code = await textedTo(box, number)
need(await box.ask('POST', '/device/codes', devices[0].session, {}), 201)
const seen = await box.ask('POST', '/sign-in/code', signIn, { code })
verdict(seen.type === 'signed-in', seen.reason === 'wrong-code', seen)
