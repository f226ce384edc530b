import { answersOf, must, openSandbox, questions, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'twostep.notice_to': 'both' })
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }], questions,
  dateOfBirth: '1990-01-02', backupAddress: 'backup@example.net',
})
const off = must(await box.post('/two-step/turn-off', ada.session, { dateOfBirth: '1990-01-02', answers: answersOf(questions) }))
if (off.scheme !== 'off') throw new Error('two-step did not go off')
const mails = (await box.deliveries()).filter(({ channel }) => channel === 'email').map(({ to }) => to)
verdict(!mails.includes('backup@example.net'), `the notice went to ${mails}`)
