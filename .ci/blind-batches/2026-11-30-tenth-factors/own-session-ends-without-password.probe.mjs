import { must, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const { sessions } = must(await t.api('GET', '/sessions', session))
  const { sessionId } = sessions.find(({ current }) => current)
  return !(await t.api('POST', `/sessions/${sessionId}/end`, session, {})).ok
})
