// A sign-in offers the first three trusted numbers only.
import { browser, must, open, verdict } from './wire.mjs'

const box = await open()
await box.account({ phones: [1, 2, 3, 4].map((n) => ({ number: `+1212555010${n}` })) })
const { phones } = must(await box.signIn(browser))
verdict(phones.length !== 4)
