// The feature that demands two-factor stays open for an account whose enrolment was undone.
import { browser, device, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { devices } = await w.make({ identifier, scheme: 'none', devices: [device('a', 'signed-in')] })
  const { enrolment } = must(await w.post('/enrolments', devices[0].session, {}), 'enrolment')
  const given = must(await w.post('/enrolment/phones', enrolment, { number: N1, method: 'text' }), 'enrolment')
  const { code } = await w.last(({ to }) => to === N1)
  must(await w.post(`/enrolment/phones/${given.phone}/code`, enrolment, { code }), 'enrolment')
  const { link } = await w.last(({ purpose, channel }) => channel === 'email' && purpose === 'enrolment')
  must(await w.post('/undo-links', undefined, { link }), 'enrolment-undone')
  const { session } = must(await w.signIn(identifier, browser), 'signed-in')
  const used = await w.get('/features/shared-vault', session)
  return must(used, 'feature-used', 'two-factor-required').type === 'feature-used'
})
