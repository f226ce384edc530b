import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRecentSecrets } from './recent-secrets.ts'
import { contractNames } from './secret-names.ts'

const token = 'Zq7_canary-TOKEN-x9'
const link = 'https://a.test/undo/Kx82canaryPw0?next=%2Fhome'

describe('a secret of another scenario', () => {
  const recent = createRecentSecrets(contractNames)
  recent.add(token, 'session')
  recent.add('abcd-efgh-ijk2-mnop', 'app-password')
  recent.add(link, 'link')
  for (const [what, text] of Object.entries({
    'as it is': `it was ${token}.`,
    'in the name of a field': JSON.stringify({ [`k_${token}`]: 1 }),
    'in a URL': `http://a.test/x?y=${encodeURIComponent(token)}&z=1`,
    'in capitals': token.toUpperCase(),
    'with escapes': JSON.stringify({ text: JSON.stringify(`"${token}"`) }).replaceAll('_', '\\u005f'),
    'in groups': 'abcd efgh ijk2 mnop',
    'as a link': `<a href="${link.replaceAll('&', '&amp;')}">`,
    'after much else': `${'lorem 1 ipsum '.repeat(10_000)}${token}`,
  })) {
    test(`is hidden ${what}`, () => {
      const shown = recent.hide(text)
      assert.match(shown, /«another-scenario»/)
      assert.doesNotMatch(shown, /canary|efgh/i)
    })
  }
  test('leaves what stands around it', () => {
    assert.equal(
      recent.hide(`{"a":"${token}","b":"${token}!"}`),
      '{"a":"«another-scenario»","b":"«another-scenario»!"}',
    )
  })
})

test('what other texts have by chance stays: words, numbers, addresses, what people are asked for, what is short', () => {
  const recent = createRecentSecrets(contractNames)
  const values = ['qwertyuiop', '402911', '20250101000000', 'ada-1@example.test', 'abc123', '']
  for (const value of values) recent.add(value, 'password')
  recent.add('Baker Street 221b', 'answer')
  const text = [...values, 'Baker Street 221b'].join(' ')
  assert.equal(recent.hide(text), text)
})

test('of very many the newest are kept, whatever they have in common, and a text takes no longer', () => {
  const recent = createRecentSecrets(contractNames)
  for (let at = 0; at < 50_000; at++) recent.add(`canary-${at}-${at % 2 ? 'of-one-kind-0' : at * 7}`, 'session')
  assert.match(recent.hide('canary-49998-349986'), /^«/)
  assert.match(recent.hide('canary-49999-of-one-kind-0'), /^«/)
  assert.equal(recent.hide('canary-2-14'), 'canary-2-14')
  const began = performance.now()
  recent.hide('of-one-kind-0 '.repeat(10_000))
  assert.ok(performance.now() - began < 2_000, `${performance.now() - began}`)
})
