import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compactJson } from './compact-json.ts'

test('one line where it fits, members on lines of their own where it does not', () => {
  const value = {
    type: 'phones',
    phones: [
      { phone: 'a', verified: true },
      { phone: 'b', verified: false },
    ],
    none: [],
    nothing: {},
  }
  assert.equal(compactJson({ seconds: 60 }, 40), '{ "seconds": 60 }')
  assert.equal(
    compactJson(value, 50),
    [
      '{',
      '  "type": "phones",',
      '  "phones": [',
      '    { "phone": "a", "verified": true },',
      '    { "phone": "b", "verified": false }',
      '  ],',
      '  "none": [],',
      '  "nothing": {}',
      '}',
    ].join('\n'),
  )
  assert.deepEqual(JSON.parse(compactJson(value, 10)), value)
})
