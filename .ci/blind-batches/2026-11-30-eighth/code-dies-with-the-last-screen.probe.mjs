import { browser, open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { session, devices: [a, b] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const { signIn } = sure(await s.start(browser))
let code
for (const one of [a, b]) {
  const { request } = await s.last(({ to, request }) => to === one.device && request)
  code = sure(await s.post('/requests/' + request + '/answer', one.session, { allow: true })).code
}
sure(await s.post('/devices/' + b.device + '/removal', session, { confirm: true }))
verdict((await s.post('/sign-in/code', signIn, { code })).type === 'signed-in')
