import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { configNames } from './config-schema.ts'
import { refuseUnknownVariables } from './environment.ts'

const refuse = (environment: Record<string, string>, named: readonly string[] = []) =>
  refuseUnknownVariables(environment, configNames, named)

test('a variable that is no setting is refused, with the nearest name', () => {
  assert.throws(
    () => refuse({ ASSAY_TARGTE: 'http://127.0.0.1:1' }),
    (error) =>
      error instanceof UsageError &&
      /ASSAY_TARGTE/.test(error.message) &&
      error.advice === 'Did you mean ASSAY_TARGET?',
  )
  assert.throws(() => refuse({ ASSAY_SOMETHING_ELSE: '1' }), /ASSAY_SOMETHING_ELSE/)
})

test('settings, what a file names, and services of Kubernetes are let in', () => {
  refuse({ ASSAY_TARGET: 'x', ASSAY_CONTROL_URL: 'x', ASSAY_CONFIG: 'x', ASSAY_I_OWN_THIS: 'true', PATH: '/bin' })
  refuse({ ASSAY_DEMO_KEY: 'x' }, ['ASSAY_DEMO_KEY'])
  const service = {
    ASSAY_SERVICE_HOST: '10.0.0.1',
    ASSAY_PORT: 'tcp://10.0.0.1:80',
    ASSAY_PORT_80_TCP_ADDR: '10.0.0.1',
  }
  refuse({ ...service, KUBERNETES_SERVICE_HOST: '10.0.0.2' })
  assert.throws(() => refuse(service), /ASSAY_SERVICE_HOST/)
})
