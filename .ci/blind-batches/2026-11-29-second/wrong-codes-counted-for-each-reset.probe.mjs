import { probe, ada, must, newPassword, phones, wrongCode } from './wire.mjs'

// Wrong codes on the way for a forgotten password are counted for one reset; who begins another one starts at zero.
await probe({"code.attempts": 3}, async (box) => {
  await box.account(ada, { phones })
  const begin = async () => {
    const { reset } = await must(box.call('POST', '/password-resets', undefined, { identifier: ada }))
    const { code } = await box.last((one) => one.channel === 'text')
    return { reset, code: wrongCode(code) }
  }
  const enter = ({ reset, code }) => box.call('POST', '/password-reset', reset, { code, newPassword })
  const first = await begin()
  await must(enter(first), 403)
  await must(enter(first), 403)
  const second = await begin()
  await must(enter(second), 403)
  const last = await must(enter(second), [403, 429])
  return last.status === 403
})
