import { need, number, openSandbox, password, textedTo, verdict } from './wire.mjs'
const box = await openSandbox()
const { phones } = await box.provision({ phones: [{ number }] })
const tv = { kind: 'tv', name: 'TV', version: '3', hardware: 'tv' }
need(await box.signIn(tv))
await box.advance(60)
const { signIn } = need(await box.signIn(tv))
need(await box.ask('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }))
const seen = await box.signIn(tv, { password: password + (await textedTo(box, number)) })
verdict(seen.type === 'signed-in', seen.reason === 'wrong-code', seen)
