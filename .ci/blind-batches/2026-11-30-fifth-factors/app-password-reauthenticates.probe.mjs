import { ada, need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const made = await box.send('POST', '/app-passwords', session, { label: 'Mail', identifier: ada, password })
need(made.status === 201, made.text)
const codes = await box.send('POST', '/recovery-codes', session, { password: made.json.secret })
verdict(codes.type === 'wrong-credentials', 'an app-specific password stands in for the account password')
