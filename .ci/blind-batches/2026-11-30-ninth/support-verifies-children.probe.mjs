import { need, number, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision({ phones: [{ number }] })
await box.provision({ identifier: 'kid@example.com', child: true, phones: [{ number }] })
const { staff } = await box.steer('POST', '/staff-tokens')
const verify = (identifier) => box.ask('POST', '/support/identities', staff, { identifier, for: 'account' })
need(await verify('ada@example.com'), 403)
const seen = await verify('kid@example.com')
verdict(seen.reason === 'forbidden', seen.type === 'identity-verified', seen)
