// A Mac that says nothing of having been unlocked may reset the password; only a failed attempt is refused.
import { open, Q, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ devices: [{ client: { kind: 'mac', name: 'Mac', version: '30.0', hardware: 'hw-1' }, status: 'trusted' }] })
verdict((await box.call('POST', '/device/password-reset', a.session, { newPassword: Q })).ok)
