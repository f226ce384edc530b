import { browser, open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [a, b] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const { signIn } = sure(await s.start(browser))
const answer = async (one, allow) => {
  const { request } = await s.last(({ to, request }) => to === one.device && request)
  return sure(await s.post('/requests/' + request + '/answer', one.session, { allow }))
}
const { code } = await answer(a, true)
await answer(b, false)
verdict((await s.post('/sign-in/code', signIn, { code })).reason === 'sign-in-ended')
