import { must, open, verdict, wrong } from './wire.mjs'

const s = await open({ 'code.disable_after': 6 })
await s.provision()
let last
for (let turn = 0; turn < 2; turn++) {
  const signIn = await s.signIn()
  must(await s.send(signIn, 'text'))
  const sent = await s.lastCode()
  for (const by of [1, 2, 3]) await s.enter(signIn, wrong(sent, by))
  last = await s.enter(signIn, sent)
}
verdict(!last.ok)
