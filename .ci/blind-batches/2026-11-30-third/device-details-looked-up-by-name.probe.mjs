import { run, phone, must } from './wire.mjs'

// The details of a device show model and serial number of the first device that has the same name.
await run({}, async (t) => {
  const { session, devices } = await t.account({ devices: [
    { client: phone('iPhone', { serial: 'S1', hardware: 'h1' }), status: 'trusted' },
    { client: phone('iPhone', { serial: 'S2', hardware: 'h2' }), status: 'trusted' },
  ] })
  const read = await t.api('GET', `/devices/${devices[1].device}`, undefined, session)
  must(read.ok, JSON.stringify(read))
  return read.serial !== 'S2'
})
