import { enrol, iphone, must, number, openSandbox, probe, questions } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
    dateOfBirth: '1990-01-02',
  })
  const turnOff = (given) => sandbox.call('POST', '/two-factor/turn-off', session, given)
  const off = must(await turnOff({ dateOfBirth: '1990-01-02', questions }), 'turn-off')
  if (off.scheme !== 'off') throw new Error('two-factor is still on')
  await enrol(sandbox, session, number.first, { answers: questions.map(({ answer }) => answer) })
  return must(await turnOff({}), 'turn-off').scheme === 'off'
})
