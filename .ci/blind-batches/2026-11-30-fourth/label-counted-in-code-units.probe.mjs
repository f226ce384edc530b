// The limit on a label counts UTF-16 units, so that characters outside the basic plane count twice.
import { open, verdict } from './wire.mjs'

const box = await open({ 'apppw.reauth': false, 'apppw.label_max': 20 })
const { session } = await box.account()
verdict(!(await box.call('POST', '/app-passwords', session, { label: '\u{1F4EE}'.repeat(15) })).ok)
