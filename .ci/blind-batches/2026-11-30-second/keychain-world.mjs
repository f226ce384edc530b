import { device, mac, must, open, phone } from './wire.mjs'

/** An account with a member that made a security code, and two more devices: one gave the code, the other locked the entry. */
export const lockedWithWaiting = async (parameters) => {
  const world = await open(parameters)
  const owner = await world.account({
    identifier: 'ada@example.com',
    phones: [{ number: '+12025550101' }],
    devices: [device(phone('A'), 'signed-in'), device(phone('B'), 'signed-in'), device(mac('C'), 'signed-in')],
  })
  const [a, b, c] = owner.devices.map(({ session }) => session)
  must(await world.post('/keychain/membership', a, { password: 'Right-Pass1', securityCode: { form: 'digits', value: '123789' }, number: '+12025550101' }))
  must(await world.post('/keychain/security-code', b, { securityCode: '123789' }))
  for (let wrong = 0; wrong < 5; wrong += 1) await world.post('/keychain/security-code', c, { securityCode: '000000' })
  must(await world.post('/keychain/security-code', c, { securityCode: '123789' }), 429)
  return { world, a, b, c, staff: await world.staff() }
}
