import { probe, ada, must, phones } from './wire.mjs'

// A new label is compared with those of revoked app-specific passwords too, so that a program cannot get a new one under its name.
await probe({"apppw.label_unique": "exact", "apppw.reauth": false}, async (box) => {
  const made = await box.account(ada, { phones })
  const first = await must(box.call('POST', '/app-passwords', made.session, { label: 'Mail' }))
  await must(box.call('POST', '/app-passwords', made.session, { label: 'Mail' }), 400)
  await must(box.call('DELETE', `/app-passwords/${first.appPassword}`, made.session))
  const second = await must(box.call('POST', '/app-passwords', made.session, { label: 'Mail' }), [201, 400])
  return second.status === 400
})
