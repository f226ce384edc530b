import { open, verdict } from './wire.mjs'

const s = await open()
const made = await s.post('/accounts', undefined, { identifier: 'eve@example.com', password: '\u{1F30A}\u{1F41F}\u{1F980}\u{1F9AD}Aa1' })
verdict(made.reason === 'password-policy')
