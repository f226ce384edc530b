import { iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'ksc.lock_after': 5, 'ksc.delete_after': 10 })
  const { devices } = await sandbox.provision({
    scheme: 'none',
    devices: ['A', 'B', 'C'].map((name) => ({ client: iphone(name), status: 'signed-in' })),
  })
  const [member, waiting, wrong] = devices.map(({ session }) => session)
  const setUp = { password, securityCode: { form: 'digits', value: '135791' }, number: number.first }
  must(await sandbox.call('POST', '/keychain/membership', member, setUp), 'keychain')
  const enter = (session, securityCode) => sandbox.call('POST', '/keychain/security-code', session, { securityCode })
  must(await enter(waiting, '135791'), 'security-code-accepted')
  for (let tries = 0; tries < 5; tries += 1) await enter(wrong, '000000')
  must(await sandbox.call('PUT', '/keychain/code-approval', member, { on: false }), 'keychain')
  const verified = { identifier: 'ada@example.com', for: 'keychain' }
  must(await sandbox.call('POST', '/support/identities', await sandbox.staff(), verified), 'identity-verified')
  return must(await sandbox.call('GET', '/keychain', waiting), 'keychain').state === 'on'
})
