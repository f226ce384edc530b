import { need, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({
  scheme: 'none',
  devices: [
    { client: { kind: 'mac', name: 'Mac', version: '10.10.5', hardware: 'mac' }, status: 'signed-in' },
    { client: phone('A'), status: 'signed-in' },
  ],
})
need(await box.ask('POST', '/enrolments', devices[1].session, {}))
const seen = await box.ask('POST', '/enrolments', devices[0].session, {})
verdict(seen.reason === 'not-eligible', seen.status === 200, seen)
