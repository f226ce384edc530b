import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AccountSetUp } from '../../protocol/control.ts'
import { assertSupportedAccount, type SupportedAccounts } from './supported-accounts.ts'

const ada: AccountSetUp = { identifier: 'ada@example.test', password: 'Correct horse 1', scheme: 'two-factor' }
const two = [{ number: '+12025550101' }, { number: '+12025550102', verified: true }]
const waiting = [{ number: '+12025550101', verified: false }]
const devices = [{ client: { kind: 'phone', name: 'Phone' }, status: 'trusted' }] as const

const schemes = ['two-factor'] as const

describe('an account is made where the server can have it', () => {
  const made: Readonly<Record<string, readonly [Partial<AccountSetUp>, Partial<SupportedAccounts>]>> = {
    'with nothing but its scheme': [{}, {}],
    'with as many numbers as it may have': [{ phones: two }, { phones: 2 }],
    'with a number that waits': [{ phones: waiting }, { phones: 1, unverifiedPhones: true }],
    'with devices': [{ devices }, { devices: true }],
    'with no devices in the list': [{ devices: [], phones: [] }, {}],
    'with something else': [{ dateOfBirth: '1990-01-01', child: true }, { others: ['child', 'dateOfBirth'] }],
    'without what is said to be missing': [{ permanent: false, child: false }, {}],
  }
  test('with something that is left open', () => {
    const open: object = { child: undefined }
    assertSupportedAccount(Object.assign({ ...ada }, open), { schemes })
  })
  for (const [what, [more, possible]] of Object.entries(made)) {
    test(what, () => assertSupportedAccount({ ...ada, ...more }, { schemes, ...possible }))
  }
})

describe('the scenario is unverified where it cannot', () => {
  const lacking: Readonly<Record<string, readonly [Partial<AccountSetUp>, Partial<SupportedAccounts>]>> = {
    'the scheme none': [{ scheme: 'none' }, { phones: 2, devices: true }],
    '2 numbers': [{ phones: two }, { phones: 1 }],
    'a number': [{ phones: waiting }, {}],
    'a number that is not verified': [{ phones: [...two, ...waiting] }, { phones: 3 }],
    devices: [{ devices }, { devices: false }],
    child: [{ dateOfBirth: '1990-01-01', child: true }, { others: ['dateOfBirth'] }],
  }
  for (const [what, [more, possible]] of Object.entries(lacking)) {
    test(what, () => {
      assert.throws(() => assertSupportedAccount({ ...ada, ...more }, { schemes, ...possible }), {
        code: 'missing-power',
        power: 'provisioning',
        message: `accounts of this server cannot have ${what}`,
      })
    })
  }
})
