import { must, openSandbox, tablet, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'twostep.candidate_on_find': false })
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }],
  devices: [{ client: tablet('T'), status: 'signed-in' }],
})
const [{ device, session }] = ada.devices
must(await box.call('PUT', '/device/find', session, { on: true }))
must(await box.act(`/devices/${device}/confirmation`, ada.session))
must(await box.post(`/devices/${device}/code`, ada.session, { code: await box.codeTo(device) }))
const listed = async () => must(await box.get('/devices', ada.session)).devices.find((one) => one.device === device)
if ((await listed())?.trusted !== true) throw new Error('the device is not trusted')
must(await box.call('PUT', '/device/find', session, { on: false }))
verdict((await listed()) === undefined, 'a device that was trusted is on the list after find was turned off')
