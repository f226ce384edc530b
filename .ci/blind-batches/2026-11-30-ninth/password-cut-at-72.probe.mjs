import { browser, need, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const start = `Aa1${'correct-horse-'.repeat(6)}`
const { session } = await box.provision({ scheme: 'none', password: `${start}old` })
need(await box.ask('PUT', '/password', session, { currentPassword: `${start}old`, newPassword: `${start}new` }))
need(await box.signIn(browser, { password: `${start}new` }))
const seen = await box.signIn(browser, { password: `${start}old` })
verdict(seen.reason === 'wrong-credentials', seen.type === 'signed-in', seen)
