import { open, sure, verdict } from './wire.mjs'

const s = await open({ 'apppw.label_unique': 'exact' })
const { session } = await s.provision({ phones: [{ number: '+12025550101' }] })
const { appPassword } = sure(await s.appPassword(session, 'Letters'))
sure(await s.del('/app-passwords/' + appPassword, session))
verdict((await s.appPassword(session, 'Letters')).status === 201)
