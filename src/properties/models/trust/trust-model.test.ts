import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../../targets/reference.ts'
import { withSecondFactor } from '../../model-based/person-setup.ts'
import { TestBench } from '../../model-based/test-bench.ts'
import type { Settings } from '../../property.ts'
import { CoverageCounter } from '../../search/coverage-counter.ts'
import { TrustModel } from './trust-model.ts'

const asked = 'a code is asked for'
const notAsked = 'signed in with the password alone'

const model = async (settings: Settings = {}): Promise<TrustModel> => {
  const sandbox = await referenceTarget().open()
  const bench = new TestBench(sandbox, referenceDeclaration('2fa-2018'), settings, new CoverageCounter([]))
  await bench.provision('Ada', withSecondFactor)
  return new TrustModel(bench)
}

test('the first phone is trusted; so is a device that signed in with a code', async () => {
  const trust = await model()
  trust.signedIn('Mac', 'device', false)
  assert.equal(trust.signInAgain('trusted phone').text, notAsked)
  assert.equal(trust.signInAgain('Mac').text, notAsked)
})

test('a browser is trusted where its user chose that, until the end of its trust', async () => {
  const trust = await model({ 'browser.trust_lifetime': 60 })
  trust.signedIn('browser', 'browser', false)
  assert.equal(trust.signInAgain('browser').text, asked)
  trust.signedIn('browser', 'browser', true)
  trust.wait(59)
  assert.equal(trust.signInAgain('browser').text, notAsked)
  trust.wait(1)
  assert.equal(trust.signInAgain('browser').text, asked)
})

test('a device whose trust was ended is asked for a code; for a browser that is left open', async () => {
  const trust = await model()
  trust.signedIn('browser', 'browser', true)
  trust.endTrust('trusted phone')
  trust.endTrust('browser')
  assert.equal(trust.signInAgain('trusted phone').text, asked)
  assert.equal(trust.signInAgain('browser').text, 'any answer')
})

test('a changed password ends the trust that is declared to end with it', async () => {
  for (const [settings, phone, browser] of [
    [{}, notAsked, asked],
    [{ 'browser.trust_ends_with_password': false }, notAsked, notAsked],
    [{ 'password.change_ends_trust': 'any' }, asked, asked],
  ] as const) {
    const trust = await model(settings)
    trust.signedIn('browser', 'browser', true)
    trust.passwordChanged()
    assert.deepEqual([trust.signInAgain('trusted phone').text, trust.signInAgain('browser').text], [phone, browser])
  }
})

test('a changed password ends the sessions of devices where that is declared', async () => {
  for (const ended of ['none', 'browsers', 'all']) {
    const trust = await model({ 'password.change_ends_sessions': ended })
    trust.passwordChanged()
    assert.equal(trust.client('trusted phone').signedIn, ended !== 'all', ended)
  }
})

test('a password that was demanded ends the trust of every device, and the session of the account page', async () => {
  const trust = await model()
  trust.forcedChangeDone()
  assert.equal(trust.signInAgain('trusted phone').text, asked)
  assert.equal(trust.pageSessionOpen, false)
})
