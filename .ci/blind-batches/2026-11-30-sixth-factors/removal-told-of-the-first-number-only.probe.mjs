import { need, open, verdict } from './wire.mjs'

const box = await open({ 'notice.factor_changes': 'account' })
const { session, phones } = await box.account('ada')
const before = await box.notices()
need(await box.call('DELETE', `/phones/${phones[1].phone}`, session), 'removal')
verdict((await box.notices()) === before)
