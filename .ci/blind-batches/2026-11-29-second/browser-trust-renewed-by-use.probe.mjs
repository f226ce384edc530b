import { probe, ada, must, phone, phones } from './wire.mjs'

// Each sign-in in a trusted browser lets its trust begin anew, so that one that is used never loses it.
await probe({}, async (box) => {
  await box.account(ada, { phones })
  const client = { kind: 'browser', hardware: 'desk' }
  const { signIn, phones: [target] } = await must(box.signIn(ada, client))
  await must(box.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: target.phone }))
  const { code } = await box.last((one) => one.channel === 'text')
  const { trust } = await must(box.call('POST', '/sign-in/code', signIn, { code, trustBrowser: true }))
  await box.advance(20 * 86400)
  const second = await must(box.signIn(ada, client, { trust }))
  if (second.type !== 'signed-in') throw new Error('the trust is gone early')
  await box.advance(20 * 86400)
  const third = await must(box.signIn(ada, client, { trust }))
  return third.type === 'signed-in'
})
