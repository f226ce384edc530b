import { open, other, verdict } from './wire.mjs'

const box = await open()
await box.provision()
await box.mailLink()
const second = await box.mailLink()
await box.mailLink()
const followed = await box.follow(second, other)
verdict(followed.type === 'link-ended', 'the second of three links still works')
