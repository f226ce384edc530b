import { need, open, password, verdict } from './wire.mjs'

const box = await open()
await box.account('ada')
const link = await box.link('ada')
const { reset } = need(await box.call('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }), 'reset')
const code = await box.lastCode()
need(await box.call('POST', '/password-reset', reset, { code, newPassword: 'Other staple 8' }), 'code')
const followed = await box.follow(link, 'Third staple 9')
verdict(followed.ok)
