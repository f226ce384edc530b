import { ada, must, open, phoneClient, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor({ devices: [1, 2].map((n) => ({ client: phoneClient(n), status: 'trusted' })) }))
const { signIn } = must(await s.signIn(ada, pw, phoneClient(9)), 'sign-in')
const [a, b] = account.devices
const { code } = must(await s.post(`/requests/${(await s.last(a.device, 'sign-in')).request}/answer`, a.session, { allow: true }), 'allow')
const no = await s.post(`/requests/${(await s.last(b.device, 'sign-in')).request}/answer`, b.session, { allow: false })
const entered = await s.post('/sign-in/code', signIn, { code })
verdict(!no.ok || entered.ok, { no, entered })
