import { browser, must, openSandbox, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }],
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'trusted' })),
})
const [, b] = ada.devices
must(await box.act(`/devices/${b.device}/erasure`, ada.session))
const begun = must(await box.signIn('ada@example.com', phone('B')))
if (begun.type !== 'code-required') throw new Error('no code was asked for')
must(await box.post('/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }))
const back = must(await box.post('/sign-in/code', begun.signIn, { code: await box.codeTo('+12025550101') }))
const offered = must(await box.signIn('ada@example.com', browser('web')))
verdict(back.trusted || offered.devices.some(({ device }) => device === back.device), 'an erased device is a key again without confirmation')
