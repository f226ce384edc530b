import { run, questions, phone, password, answers, must } from './wire.mjs'

// Starting another enrolment empties the count of wrong answers to the security questions, so that answering is never locked.
await run({"questions.attempts":3,"enrol.security_questions":"always"}, async (t) => {
  const { session } = await t.account({ scheme: 'none', questions, devices: [{ client: phone('one'), status: 'signed-in' }] })
  const begin = () => t.api('POST', '/enrolments', { password }, session)
  const answer = (token, given) => t.api('POST', '/enrolment/answers', { answers: given }, token)
  const first = await begin()
  must(first.enrolment, JSON.stringify(first))
  for (let i = 0; i < 3; i += 1) await answer(first.enrolment, ['x', 'y', 'z'])
  must(!(await answer(first.enrolment, answers)).ok, 'locked')
  const second = await begin()
  return (await answer(second.enrolment, answers)).ok
})
