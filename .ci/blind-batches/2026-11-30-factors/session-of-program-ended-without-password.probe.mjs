import { must, ok, openSandbox, password, verdict } from './wire.mjs'
const box = await openSandbox()
const identifier = 'ada@example.com'
const { session } = await box.provision()
const made = must(await box.send('POST', '/app-passwords', { label: 'mail', identifier, password }, session), 'app password')
const offer = { identifier, password: made.secret, service: 'mail', program: 'a program' }
must(await box.send('POST', '/program-sign-ins', offer), 'the program')
const { sessions } = must(await box.sessions(session), 'the list')
const { sessionId } = sessions.find(({ current }) => !current)
const ended = await box.send('POST', `/sessions/${sessionId}/end`, {}, session)
verdict(ok(ended), 'a session was ended without the password')
