import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const child = await box.provision({ identifier: 'tim@example.com', child: true, devices: [{ client: phone('T'), status: 'signed-in' }] })
const { enrolment } = must(await box.post('/enrolments', child.session, { password }))
const given = await box.post('/enrolment/phones', enrolment, { number: '+12025550101', method: 'text' })
verdict(!given.ok, `a child enrols with the number of a parent: ${given.status}`)
