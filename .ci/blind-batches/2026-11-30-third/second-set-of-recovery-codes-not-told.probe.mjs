import { run, password, must } from './wire.mjs'

// New recovery codes that take the place of an earlier set are made without a mail to the owner.
await run({}, async (t) => {
  const { session } = await t.account()
  const make = () => t.api('POST', '/recovery-codes', { password }, session)
  must((await make()).ok, 'a first set')
  const before = await t.mails()
  must(before > 0, 'told of the first')
  must((await make()).ok, 'a second set')
  return (await t.mails()) === before
})
