// Of several trusted devices with the same name only the first gets the request of a sign-in.
import { browser, must, open, phone, verdict } from './wire.mjs'

const box = await open()
await box.account({ devices: [1, 2].map((n) => ({ client: { ...phone(n), name: 'iPhone' }, status: 'trusted' })) })
must(await box.signIn(browser))
verdict((await box.deliveries()).filter((one) => one.channel === 'push').length !== 2)
