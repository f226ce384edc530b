// Two devices of one kind and name, which tell nothing of their hardware, become one entry of the list.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a], session } = await box.account({ devices: [{ client: phone(1), status: 'trusted' }] })
for (const serial of ['S1', 'S2']) {
  const { signIn } = must(await box.signIn({ kind: 'phone', name: 'iPhone', version: '30.0', serial }))
  must(await box.call('POST', '/sign-in/code', signIn, { code: await box.generate(a.session) }))
}
verdict(must(await box.call('GET', '/devices', session)).devices.length !== 3)
