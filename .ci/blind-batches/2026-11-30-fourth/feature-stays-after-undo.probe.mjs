// A feature that demands two-factor stays open after the undo link turned it off.
import { browser, must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ scheme: 'none', phones: [], devices: [{ client: phone(1), status: 'signed-in' }] })
await box.enrol(a.session)
const { link } = (await box.deliveries()).findLast((one) => one.link !== undefined)
must(await box.call('POST', '/undo-links', undefined, { link }))
const { session } = must(await box.signIn(browser))
verdict((await box.call('GET', '/features/shared-vault', session)).ok)
