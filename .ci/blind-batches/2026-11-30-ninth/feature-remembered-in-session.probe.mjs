import { need, number, openSandbox, questions, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision({ phones: [{ number }], dateOfBirth: '1980-01-02' })
need(await box.ask('GET', '/features/shared-vault', session))
const off = need(await box.ask('POST', '/two-factor/turn-off', session, { dateOfBirth: '1980-01-02', questions }))
if (off.scheme !== 'off') throw new Error(JSON.stringify(off))
const seen = await box.ask('GET', '/features/shared-vault', session)
verdict(seen.reason === 'two-factor-required', seen.status === 200, seen)
