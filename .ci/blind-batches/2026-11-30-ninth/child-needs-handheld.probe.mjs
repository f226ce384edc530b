import { enrol, number, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({
  scheme: 'none',
  child: true,
  devices: [{ client: { kind: 'mac', name: 'Mac', version: '10.13', hardware: 'mac' }, status: 'signed-in' }],
})
const seen = await box.ask('POST', '/enrolments', devices[0].session, {})
if (seen.status === 200) await enrol(box, devices[0].session, number)
verdict(seen.status === 200, seen.reason === 'not-eligible', seen)
