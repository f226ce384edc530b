import { need, open, verdict } from './wire.mjs'

const box = await open()
await box.account('ada')
const links = [await box.link('ada'), await box.link('ada'), await box.link('ada')]
const second = await box.follow(links[1], 'Other staple 8')
if (!second.ok) need(await box.follow(links[2], 'Third staple 9'), 'the newest')
verdict(second.ok)
