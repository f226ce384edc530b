import { enrol, need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const first = await enrol(box, devices[0].session, number)
need(await box.ask('POST', '/undo-links', undefined, { link: first }))
const { session } = need(await box.signIn(phone('A')))
const second = await enrol(box, session, number)
const seen = await box.ask('POST', '/undo-links', undefined, { link: second })
verdict(seen.type === 'enrolment-undone', seen.reason === 'link-ended', seen)
