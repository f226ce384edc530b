import { ada, need, open, other, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const [code] = await box.recoveryCodes(session)
await box.control('POST', '/password-demands', { identifier: ada })
const first = await box.held(code, 'recovery')
need(first.type === 'password-change-required', first.text)
const chosen = await box.send('POST', '/password-change', first.json.change, { newPassword: other })
need(chosen.status === 200, chosen.text)
const again = await box.held(code, 'recovery', { password: other })
verdict(again.type === 'wrong-code', 'a recovery code is accepted twice around a demanded change')
