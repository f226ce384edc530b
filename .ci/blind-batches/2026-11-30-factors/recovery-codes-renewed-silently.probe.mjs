import { must, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const mails = async () => (await box.deliveries()).filter(({ channel }) => channel === 'email').length
must(await box.recoveryCodes(session), 'a set')
const before = await mails()
must(await box.recoveryCodes(session), 'a new set')
verdict((await mails()) === before, 'no mail tells of the new set')
