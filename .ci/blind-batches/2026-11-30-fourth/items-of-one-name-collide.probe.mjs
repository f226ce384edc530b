// An item takes the place of an item of another kind that has the same name.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a, b, c] } = await box.account({ scheme: 'two-step', devices: [1, 2, 3].map((n) => ({ client: phone(n), status: 'signed-in' })) })
must(await box.keychain(a.session))
const enter = (securityCode, one = b) => box.call('POST', '/keychain/security-code', one.session, { securityCode })
const approval = async (on) => must(await box.call('PUT', '/keychain/code-approval', a.session, { on }))
const save = async (kind, fields) => must(await box.call('POST', '/keychain/items', a.session, { item: { kind, name: 'Bank', fields } }))
await save('web', { user: 'ada', password: 'secret' })
await save('card', { number: '4111111111111111', expiry: '12/30' })
verdict(must(await box.call('GET', '/keychain/items', a.session)).items.length !== 2)
