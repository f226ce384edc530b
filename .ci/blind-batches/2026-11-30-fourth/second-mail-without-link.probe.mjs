// Where the confirmation of an enrolment goes to two addresses, the second mail has no link.
import { open, phone, verdict } from './wire.mjs'

const box = await open({ 'enrol.email_targets': 'both' })
const { devices: [a] } = await box.account({ scheme: 'none', phones: [], backupAddress: 'ada@backup.example', devices: [{ client: phone(1), status: 'signed-in' }] })
await box.enrol(a.session)
const mails = (await box.deliveries()).filter((one) => one.channel === 'email' && one.purpose === 'enrolment')
if (mails.length !== 2) throw new Error(`${mails.length} mails`)
verdict(mails.some((one) => one.link === undefined))
