import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }],
  devices: [{ client: phone('A'), status: 'trusted' }],
})
const [{ device, session }] = ada.devices
const old = { kind: 'tv', name: 'TV', version: '3', hardware: 'hw-tv' }
const begun = must(await box.signIn('ada@example.com', old))
must(await box.post('/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }))
const code = await box.codeTo('+12025550101')
const { request } = (await box.deliveries()).findLast((one) => one.to === device && one.request !== undefined)
must(await box.post(`/requests/${request}/answer`, session, { allow: false }))
const late = await box.call('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password: `${password}${code}`, client: old })
verdict(late.type === 'signed-in', `the code of a sign-in that the owner refused, appended to the password: ${late.status}`)
