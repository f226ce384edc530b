// The undo link ends all sessions but those of third-party programs.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open({ 'apppw.reauth': false })
const { devices: [a] } = await box.account({ scheme: 'none', phones: [], devices: [{ client: phone(1), status: 'signed-in' }] })
await box.enrol(a.session)
const { secret } = must(await box.call('POST', '/app-passwords', a.session, { label: 'Mail' }))
const { session } = must(await box.call('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Mailer' }))
must(await box.call('GET', '/services/mail', session))
const { link } = (await box.deliveries()).findLast((one) => one.link !== undefined)
must(await box.call('POST', '/undo-links', undefined, { link }))
verdict((await box.call('GET', '/services/mail', session)).ok)
