import assert from 'node:assert/strict'
import { it } from 'node:test'
import { documented } from './documented.ts'

it('names document, year, section and lines', () => {
  const source = { document: 'two-factor-page-2018', section: 'How it works' } as const
  assert.equal(
    documented({ ...source, lines: '17' }),
    'Support page on two-factor authentication (2018), "How it works", line 17',
  )
  assert.match(documented({ ...source, lines: '17-19' }), /, lines 17-19$/)
})
