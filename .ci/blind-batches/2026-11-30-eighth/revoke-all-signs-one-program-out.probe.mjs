import { open, sure, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision({ phones: [{ number: '+12025550101' }] })
const programs = []
for (const label of ['one', 'two']) programs.push(sure(await s.program(sure(await s.appPassword(session, label)).secret)).session)
sure(await s.del('/app-passwords', session))
const after = await Promise.all(programs.map((program) => s.get('/services/mail', program)))
verdict(after.every(({ status }) => status === 401))
