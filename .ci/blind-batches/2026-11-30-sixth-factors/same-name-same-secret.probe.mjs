import { open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const one = await box.app(session, 'phone')
const other = await box.enrol(session, 'phone')
verdict(one.secret === other.secret)
