import { must, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const app = await t.enrol(session)
  must(await t.confirm(session, app, await t.step()))
  return (await t.api('POST', '/recovery-codes', session, {})).reason === 'reauthentication-required'
})
