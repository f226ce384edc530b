import { ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision({ identifier: 'kate@example.com' })
await box.startLink('\u212Aate@example.com')
const link = (await box.deliveries()).find((one) => one.link !== undefined)
const resets = link !== undefined && link.to !== 'kate@example.com' && ok(await box.followLink(link.link))
verdict(resets, 'a link that resets the password went to an address that is not on file')
