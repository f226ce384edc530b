import { must, open, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }, { number: '+12025550102' }] })
must(await world.del(`/phones/${ada.phones[0].phone}`, ada.session))
must(await world.post('/password-resets', undefined, { identifier: 'ada@example.com' }))
const sent = await world.last((one) => one.purpose === 'password-reset')
verdict(sent?.to === '+12025550102', 'no code comes to the number that is left')
