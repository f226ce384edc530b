import { must, open, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com' })
const changed = await world.put('/password', ada.session, { currentPassword: 'Right-Pass1', newPassword: 'Aa1bcd\u{1F600}' })
verdict(changed.status === 422, 'a password of seven characters was accepted')
