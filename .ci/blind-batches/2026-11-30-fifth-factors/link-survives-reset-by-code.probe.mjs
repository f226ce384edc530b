import { open, other, verdict } from './wire.mjs'

const box = await open()
await box.provision()
const link = await box.mailLink()
await box.resetByCode(other)
const followed = await box.follow(link, 'Third horse 33')
verdict(followed.type === 'link-ended', 'a mailed link outlives a reset by code')
