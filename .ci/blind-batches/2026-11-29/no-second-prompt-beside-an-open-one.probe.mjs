import { browser, must, openSandbox, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }],
  devices: [{ client: phone('A'), status: 'trusted' }],
})
const prompts = async () => (await box.deliveries()).filter((one) => one.to === ada.devices[0].device && one.request !== undefined).length
must(await box.signIn('ada@example.com', browser('own')))
if ((await prompts()) !== 1) throw new Error('the first sign-in sent no notice')
must(await box.signIn('ada@example.com', browser('stranger')))
verdict((await prompts()) < 2, `notices for two sign-ins: ${await prompts()}`)
