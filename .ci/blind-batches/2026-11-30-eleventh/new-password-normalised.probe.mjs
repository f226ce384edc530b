import { either, open, password } from './wire.mjs'

const s = await open()
const a = await s.account({})
const newPassword = 'Cafe\u0301-Horse-8'
await s.ok('PUT', '/password', a.session, { currentPassword: password, newPassword })
either((await s.signIn({ password: newPassword })).type, { right: 'signed-in', defect: 'wrong-credentials' })
