import { must, ok, openSandbox, password, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision()
must(await box.startLink(), 'a link')
const link = await box.lastLink()
const first = await box.followLink(link, password)
const second = await box.followLink(link)
verdict(ok(first) && ok(second), 'a link was followed twice')
