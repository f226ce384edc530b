import { browser, need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const devices = [1, 2, 3, 4, 5, 6].map((n) => ({ client: phone(`P${n}`), status: 'trusted' }))
await box.provision({ phones: [{ number }], devices })
need(await box.signIn(browser))
const reached = (await box.mail()).filter(({ request }) => request !== undefined).length
verdict(reached === 6, reached === 5, reached)
