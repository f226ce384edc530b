import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ scheme: 'none' })
  const begin = async (to) =>
    must(await sandbox.call('POST', '/two-step', session, { number: to, method: 'text' }), 'two-step-started')
  await begin(number.first)
  const code = await sandbox.codeTo(number.first)
  await begin(number.second)
  return (await sandbox.call('POST', '/two-step/code', session, { code })).type === 'two-step-activated'
})
