import { browser, must, openSandbox, questions, verdict } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', questions })
const { session } = must(await box.signIn('ada@example.com', browser('web'), { service: 'cloud' }))
const page = await box.get('/services/account-page', session)
if (page.ok) throw new Error('the account page opens without the questions')
const made = await box.post('/account/mail-address', session, { address: 'ada@mail.example.com' })
verdict(made.ok, `a mail address made without the answers: ${made.status}`)
