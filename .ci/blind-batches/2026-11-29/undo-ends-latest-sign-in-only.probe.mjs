import { browser, must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const number = '+12025550166'
const ada = await box.provision({ identifier: 'ada@example.com', devices: [{ client: phone('A'), status: 'signed-in' }] })
// Somebody who has the password and a session turns two-factor on with a number of their own.
const begun = must(await box.post('/enrolments', ada.session, { password }))
const given = must(await box.post('/enrolment/phones', begun.enrolment, { number, method: 'text' }))
must(await box.post(`/enrolment/phones/${given.phone}/code`, begun.enrolment, { code: await box.codeTo(number) }))
const { link } = (await box.deliveries()).findLast((one) => one.link !== undefined)
// They trust a phone of theirs, begin two more sign-ins, and allow the first.
const theirs = must(await box.signIn('ada@example.com', phone('Mallory')))
must(await box.post('/sign-in/sends', theirs.signIn, { via: 'text', phone: theirs.phones[0].phone }))
const trusted = must(await box.post('/sign-in/code', theirs.signIn, { code: await box.codeTo(number) }))
const first = must(await box.signIn('ada@example.com', browser('one')))
const { request } = (await box.deliveries()).findLast((one) => one.to === trusted.device && one.request !== undefined)
const { code } = must(await box.post(`/requests/${request}/answer`, trusted.session, { allow: true }))
must(await box.signIn('ada@example.com', browser('two')))
// The owner follows the link.
must(await box.call('POST', '/undo-links', undefined, { link }))
const late = await box.post('/sign-in/code', first.signIn, { code })
verdict(late.ok, `a sign-in begun before the undo link, completed after it: ${late.status}`)
