import { must, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'recoverycode.length': 8 })
const { session } = await box.provision()
const { codes } = must(await box.recoveryCodes(session), 'a set')
const lengths = codes.map((code) => code.replaceAll(/[ -]/g, '').length)
verdict(lengths.some((length) => length !== 8), `the codes have ${lengths[0]} characters`)
