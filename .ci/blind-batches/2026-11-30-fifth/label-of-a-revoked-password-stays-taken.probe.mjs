// Where labels must differ, the label of a revoked app-specific password can never be given again.
import { must, N1, P, run } from './wire.mjs'

await run({ 'apppw.label_unique': 'exact' }, async (w) => {
  const identifier = 'ada@example.com'
  const { session } = await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }] })
  const create = () => w.post('/app-passwords', session, { label: 'Mail', identifier, password: P })
  const { appPassword } = must(await create(), 'app-password-created')
  must(await w.call('DELETE', `/app-passwords/${appPassword}`, session), 'app-password-revoked')
  return must(await create(), 'app-password-created', 'malformed').type === 'malformed'
})
