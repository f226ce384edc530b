import { must, openSandbox, tablet, verdict, wrong } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }],
  devices: [{ client: tablet('T'), status: 'signed-in' }],
})
const [{ device, session }] = ada.devices
must(await box.call('PUT', '/device/find', session, { on: true }))
const fresh = async () => {
  must(await box.act(`/devices/${device}/confirmation`, ada.session))
  return box.codeTo(device)
}
let code = await fresh()
for (let n = 0; n < 4; n += 1) await box.post(`/devices/${device}/code`, ada.session, { code: wrong(code) })
code = await fresh()
for (let n = 0; n < 2; n += 1) await box.post(`/devices/${device}/code`, ada.session, { code: wrong(code) })
const right = await box.post(`/devices/${device}/code`, ada.session, { code })
verdict(right.ok, `the right code after six wrong ones: ${right.status}`)
