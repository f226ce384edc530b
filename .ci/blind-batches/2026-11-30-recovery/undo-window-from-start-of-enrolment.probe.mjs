import { N, ada, day, open, plain, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(plain())
const { link } = await s.enrol(session, N(3), { identifier: ada, before: () => s.advance(2 * 3600) })
await s.advance(14 * day - 3600)
const undone = await s.undo(link)
verdict(!undone.ok, undone)
