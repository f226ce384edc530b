import { browser, need, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision({ scheme: 'none' })
need(await box.signIn(browser))
const seen = await box.signIn(browser, { identifier: 'ada+shop@example.com' })
verdict(seen.reason === 'wrong-credentials', seen.reason === 'signed-in', seen)
