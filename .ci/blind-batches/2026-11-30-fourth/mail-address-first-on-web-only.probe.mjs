// Enrolment on a device goes on without the mail address that has to be there first; only a browser is refused.
import { open, phone, verdict } from './wire.mjs'

const box = await open({ 'eligibility.mail_first': true })
const { devices: [a] } = await box.account({ scheme: 'none', phones: [], devices: [{ client: phone(1), status: 'signed-in' }] })
verdict((await box.call('POST', '/enrolments', a.session, {})).ok)
