import { answersOf, must, newQuestions, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-factor', dateOfBirth: '1990-01-02',
  phones: [{ number: '+12025550101' }], devices: [{ client: phone('A'), status: 'trusted' }],
})
const off = must(await box.post('/two-factor/turn-off', ada.session, { dateOfBirth: '1990-01-02', questions: newQuestions }))
if (off.scheme !== 'off') throw new Error('two-factor did not go off')
let enrolment = must(await box.post('/enrolments', ada.session, { password }))
const token = enrolment.enrolment
if (enrolment.wants.includes('answers')) must(await box.post('/enrolment/answers', token, { answers: answersOf(newQuestions) }))
enrolment = must(await box.post('/enrolment/phones', token, { number: '+12025550101', method: 'text' }))
enrolment = must(await box.post(`/enrolment/phones/${enrolment.phone}/code`, token, { code: await box.codeTo('+12025550101') }))
if (enrolment.state !== 'on') throw new Error('two-factor did not go on again')
const again = must(await box.post('/two-factor/turn-off', ada.session, {}))
verdict(again.scheme === 'off', `turning off a second time with nothing given: ${again.scheme}`)
