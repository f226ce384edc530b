import { open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
await box.recoveryCodes(session)
const before = await box.notices()
if (before === 0) throw new Error('the first set was not told')
await box.recoveryCodes(session)
verdict((await box.notices()) === before)
