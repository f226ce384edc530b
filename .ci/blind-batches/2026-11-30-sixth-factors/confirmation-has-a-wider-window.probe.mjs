import { need, open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const early = await box.enrol(session)
const tooEarly = await box.confirm(session, early, 2)
const late = await box.enrol(session)
const tooLate = await box.confirm(session, late, -2)
const fresh = await box.enrol(session)
need(await box.confirm(session, fresh, 1), 'the last step of the window')
verdict(tooEarly.ok || tooLate.ok)
