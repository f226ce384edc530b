import { must, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const first = must(await box.enrol(session, 'phone'), 'enrolment')
const second = must(await box.enrol(session, 'phone'), 'enrolment')
verdict(first.secret === second.secret, 'two enrolments have one secret')
