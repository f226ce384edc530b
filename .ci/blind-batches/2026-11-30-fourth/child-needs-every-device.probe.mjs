// A child's account is refused enrolment unless all of its devices are new enough.
import { open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ scheme: 'none', phones: [], child: true, devices: [{ client: phone(1), status: 'signed-in' }, { client: { ...phone(2), kind: 'tablet', version: '5.1' }, status: 'signed-in' }] })
verdict(!(await box.call('POST', '/enrolments', a.session, {})).ok)
