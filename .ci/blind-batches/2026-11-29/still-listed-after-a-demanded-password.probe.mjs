import { ada, browser, numbers, openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
await s.demandPassword('ada@example.com')
const { change } = await s.signIn(phone('one'), { trust: one.trust })
const newPassword = 'Basalt-2077-wren'
await s.ok('POST', '/password-change', { newPassword }, change)
const waiting = await s.signIn(browser, { password: newPassword })
await s.ok('POST', '/sign-in/sends', { via: 'text', phone: waiting.phones[0].phone }, waiting.signIn)
const { code } = await s.last(({ to }) => to === numbers[0])
const { session } = await s.ok('POST', '/sign-in/code', { code }, waiting.signIn)
const { devices } = await s.ok('GET', '/devices', undefined, session)
const opened = await s.api('GET', '/services/cloud', undefined, one.session)
const listed = devices.some(({ device, signedIn }) => device === one.device && signedIn)
verdict(!listed, listed && opened.reason === 'not-signed-in', { devices, opened: opened.reason })
