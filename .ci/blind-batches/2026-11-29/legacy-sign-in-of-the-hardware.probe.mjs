import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const set = (name, number) => ({
  identifier: `${name}@example.com`, scheme: 'two-factor', phones: [{ number }],
  devices: [{ client: phone(name), status: 'trusted' }],
})
await box.provision(set('ada', '+12025550101'))
const bob = await box.provision(set('bob', '+12025550102'))
const box3 = { kind: 'tv', name: 'TV', version: '3', hardware: 'hw-tv' }
must(await box.signIn('bob@example.com', box3))
must(await box.signIn('ada@example.com', box3))
const { code } = must(await box.post('/device/codes', bob.devices[0].session))
const own = await box.call('POST', '/sign-ins', undefined, { identifier: 'bob@example.com', password: `${password}${code}`, client: box3 })
verdict(own.type !== 'signed-in', `the own code on a TV box where somebody else began to sign in: ${own.status}`)
