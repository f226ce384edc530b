import { must, password, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { codes } = must(await box.call('POST', '/recovery-codes', { password }, session))
  for (const code of codes.slice(0, 2))
    if ((await box.withCode(code, 'recovery')) !== 200) throw new Error('an unused code')
  return (await box.withCode(codes[1], 'recovery')) === 200
})
