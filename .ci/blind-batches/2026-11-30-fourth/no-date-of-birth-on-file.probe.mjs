// Any date of birth turns two-step off where the account has none on file.
import { open, questions, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account({ scheme: 'two-step' })
verdict((await box.call('POST', '/two-step/turn-off', session, { dateOfBirth: '1980-05-17', questions })).ok)
