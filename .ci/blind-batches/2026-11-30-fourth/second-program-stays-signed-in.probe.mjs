// Revoking an app-specific password signs out one of the programs that use it.
import { must, open, verdict } from './wire.mjs'

const box = await open({ 'apppw.reauth': false })
const { session } = await box.account()
const made = must(await box.call('POST', '/app-passwords', session, { label: 'Mail' }))
const program = async (name) => must(await box.call('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: made.secret, service: 'mail', program: name })).session
const sessions = [await program('One'), await program('Two')]
must(await box.call('DELETE', `/app-passwords/${made.appPassword}`, session))
verdict((await Promise.all(sessions.map((one) => box.call('GET', '/services/mail', one)))).some((one) => one.ok))
