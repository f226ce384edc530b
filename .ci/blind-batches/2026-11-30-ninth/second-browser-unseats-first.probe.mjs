import { need, number, openSandbox, textedTo, verdict } from './wire.mjs'
const box = await openSandbox()
const { phones } = await box.provision({ phones: [{ number }] })
const trusted = async (client) => {
  const { signIn } = need(await box.signIn(client))
  need(await box.ask('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }))
  return need(await box.ask('POST', '/sign-in/code', signIn, { code: await textedTo(box, number), trustBrowser: true })).trust
}
const [one, two] = ['One', 'Two'].map((name) => ({ kind: 'browser', name, hardware: 'desk' }))
const trust = await trusted(one)
if (need(await box.signIn(one, { trust })).type !== 'signed-in') throw new Error('not trusted')
await trusted(two)
const seen = await box.signIn(one, { trust })
verdict(seen.type === 'signed-in', seen.type === 'code-required', seen)
