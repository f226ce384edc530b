import { must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const tv = { kind: 'tv', name: 'TV', version: '3' }
must(await world.startSignIn('ada@example.com', tv))
const waiting = must(await world.startSignIn('ada@example.com', tv))
must(await world.post('/sign-in/sends', waiting.signIn, { via: 'text', phone: waiting.phones[0].phone }))
const { code } = await world.last((one) => one.channel === 'text')
const answer = await world.startSignIn('ada@example.com', tv, { password: `Right-Pass1${code}` })
verdict(answer.status === 200 && answer.body.type === 'signed-in', 'the code of the latest attempt is refused, appended to the password')
