import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision()
must(await box.startLink(), 'a link')
must(await box.startLink(), 'a second link')
const second = await box.lastLink()
must(await box.startLink(), 'a third link')
verdict(ok(await box.followLink(second)), 'the second of three links reset the password')
