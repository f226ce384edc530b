import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision()
must(await box.startLink(), 'a link')
const link = await box.lastLink()
const { reset } = must(await box.send('POST', '/password-resets', { identifier: 'ada@example.com' }), 'a reset')
const code = await box.lastCode()
must(await box.send('POST', '/password-reset', { code, newPassword: 'Battery2staple' }, reset), 'the code')
verdict(ok(await box.followLink(link, 'Purple3monkeys')), 'a link from before reset the new password')
