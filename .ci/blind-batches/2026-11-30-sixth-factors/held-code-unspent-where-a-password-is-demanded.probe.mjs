import { need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const [code] = await box.recoveryCodes(session)
need(await box.control('POST', '/password-demands', { identifier: 'ada@example.com' }), 'demand')
const first = await box.waiting('ada')
const demanded = need(await box.enter(first.signIn, code, 'recovery'), 'code')
if (demanded.json.type !== 'password-change-required') throw new Error('no new password was demanded')
const newPassword = 'Other staple 8'
need(await box.call('POST', '/password-change', demanded.change, { newPassword }), 'new password')
const second = await box.waiting('ada', newPassword)
const again = await box.enter(second.signIn, code, 'recovery')
verdict(again.ok)
