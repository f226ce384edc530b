// The mail address of an account can become the identifier of another one where it is written with capitals.
import { open, Q, verdict } from './wire.mjs'

const box = await open()
await box.account({ mailAddress: 'ada@cloud.example' })
verdict((await box.call('POST', '/accounts', undefined, { identifier: 'Ada@Cloud.example', password: Q })).ok)
