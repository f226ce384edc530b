import { must, openSandbox, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({ identifier: 'ada@example.com' })
must(await box.post('/two-step', ada.session, { number: '+12025550101', method: 'text' }))
must(await box.post('/two-step', ada.session, { number: '+12025550102', method: 'text' }))
const answer = await box.post('/two-step/code', ada.session, { code: await box.codeTo('+12025550101') })
const { phones } = must(await box.get('/phones', ada.session))
const second = phones.find(({ number }) => number === '+12025550102')
verdict(answer.ok && second?.verified === true, `the code of one number confirms another: ${answer.status}`)
