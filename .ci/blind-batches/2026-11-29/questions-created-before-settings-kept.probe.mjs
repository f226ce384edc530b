import { answersOf, browser, must, newQuestions, openSandbox, password, phone, questions, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'enrol.security_questions': 'create' })
const ada = await box.provision({ identifier: 'ada@example.com', questions, devices: [{ client: phone('A'), status: 'signed-in' }] })
const { enrolment } = must(await box.post('/enrolments', ada.session, { password }))
must(await box.post('/enrolment/questions', enrolment, { questions: newQuestions }))
const given = must(await box.post('/enrolment/phones', enrolment, { number: '+12025550101', method: 'text' }))
const on = must(await box.post(`/enrolment/phones/${given.phone}/code`, enrolment, { code: await box.codeTo('+12025550101') }))
if (on.state !== 'on') throw new Error('two-factor did not go on')
const { link } = (await box.deliveries()).findLast((one) => one.link !== undefined)
must(await box.call('POST', '/undo-links', undefined, { link }))
const begun = must(await box.signIn('ada@example.com', browser('own')))
const answered = await box.post('/sign-in/answers', begun.signIn, { answers: answersOf(questions) })
verdict(!answered.ok, `after the undo link ${JSON.stringify(begun.questions)} is asked; the old answers: ${answered.status}`)
