import { must, openSandbox, tablet, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }],
  devices: [{ client: tablet('T'), status: 'trusted' }],
})
const { session: _, device } = must(
  await box.signIn('ada@example.com', { kind: 'phone', name: 'New', version: '11.4', line: '+12025550101' }),
)
if (device === undefined) throw new Error('no device was signed in')
const notices = (await box.deliveries()).filter(({ channel }) => channel === 'push').map(({ to }) => to)
if (!notices.includes(ada.devices[0].device)) throw new Error('the trusted device got no notice')
verdict(notices.includes(device), 'who gets the notice of a sign-in in the background')
