import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
let differs = false
for (let turn = 0; turn < 10; turn++) {
  const [known, nobody] = ['ada@example.com', 'nobody@example.com']
  const ask = (identifier) => s.api('POST', '/link-resets', undefined, { identifier })
  const answers = [await ask(known), await ask(nobody)]
  if (answers[0].status !== answers[1].status) differs = true
}
verdict(differs)
