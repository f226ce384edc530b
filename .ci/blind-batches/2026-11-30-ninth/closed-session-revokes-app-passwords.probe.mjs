import { answers, browser, need, number, openSandbox, questions, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision({ scheme: 'two-step', phones: [{ number }], questions, dateOfBirth: '1980-01-02' })
need(await box.ask('POST', '/app-passwords', session, { label: 'Mail' }), 201)
need(await box.ask('POST', '/two-step/turn-off', session, { dateOfBirth: '1980-01-02', answers }))
const store = need(await box.signIn(browser, { service: 'store' }))
need(await box.ask('GET', '/app-passwords', store.session), 409)
const seen = await box.ask('DELETE', '/app-passwords', store.session)
verdict(seen.reason === 'questions-required', seen.status === 200, seen)
