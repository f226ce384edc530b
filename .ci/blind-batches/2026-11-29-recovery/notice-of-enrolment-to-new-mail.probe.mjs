import { phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', mailAddress: 'ada@mail.example',
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  await sb.enrol(ada.devices[0].session, '+12025550143')
  const mails = (await sb.deliveries()).filter(({ channel }) => channel === 'email')
  return mails.length === 1 && mails[0].to === 'ada@example.com'
})
