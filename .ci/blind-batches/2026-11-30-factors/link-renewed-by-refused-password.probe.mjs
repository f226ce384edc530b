import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'resetlink.lifetime': 600 })
await box.provision()
must(await box.startLink(), 'a link')
const link = await box.lastLink()
await box.advance(590)
await box.followLink(link, 'a')
await box.advance(20)
verdict(ok(await box.followLink(link)), 'a link reset the password after its life')
