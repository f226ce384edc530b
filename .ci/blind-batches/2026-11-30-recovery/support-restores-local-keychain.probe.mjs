import { ada, keychain, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor())
const member = await keychain(s, account, '')
must(await s.post('/keychain/turn-off', member, { data: 'delete' }), 'off')
const restored = await s.post('/support/restored-keychains', await s.staff(), { identifier: ada })
const state = must(await s.get('/keychain', member), 'read')
verdict(restored.ok || state.state === 'on', { restored, state })
