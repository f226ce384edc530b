import { run, questions, answers, must } from './wire.mjs'

// Where both addresses are declared to be told that two-step was turned off, the backup address is not.
await run({"twostep.notice_to":"both"}, async (t) => {
  const { session } = await t.account({ scheme: 'two-step', dateOfBirth: '1990-01-02', backupAddress: 'backup@example.com', questions })
  const off = await t.api('POST', '/two-step/turn-off', { dateOfBirth: '1990-01-02', answers }, session)
  must(off.scheme === 'off', JSON.stringify(off))
  must((await t.mails()) === 1, 'the account was told')
  return (await t.mails('backup@example.com')) === 0
})
