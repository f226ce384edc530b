import { need, open, other, password, verdict } from './wire.mjs'

const box = await open({ 'resetlink.lifetime': 3600 })
await box.provision()
const link = await box.mailLink()
await box.wait(3000)
need((await box.follow(link, 'short')).type === 'password-policy', 'a short password is refused')
await box.wait(1200)
const followed = await box.follow(link, other)
verdict(followed.type === 'link-ended', 'a link works after its life')
