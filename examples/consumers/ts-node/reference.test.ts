import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Answer,
  type Edition,
  httpTarget,
  type RunningServer,
  referenceDeclaration,
  serve,
} from 'assay-conformance'

const edition: Edition = '2fa-2017'

test('the reference is started and spoken to through the public API', async () => {
  const served: RunningServer = await serve({ declaration: referenceDeclaration(edition) })
  const target = httpTarget({ url: served.url, control: { url: served.controlUrl, token: served.token } })
  const sandbox = await target.open()
  const [identifier, password] = ['ada@example.test', 'Quartz-1848-moth']
  await sandbox.control({ type: 'provision-account', identifier, password, scheme: 'two-factor' })
  const answer: Answer = await sandbox.send({
    type: 'start-sign-in',
    identifier,
    password,
    client: { kind: 'browser' },
  })
  assert.equal(answer.type, 'code-required')
  await sandbox.close()
  await target.close()
  await served.close()
})
