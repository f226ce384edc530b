import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citation } from './citation.ts'

it('names document, year, section and lines', () => {
  const source = { document: 'two-factor-page-2018', section: 'How it works' } as const
  assert.equal(
    citation({ ...source, lines: '17' }),
    'Support page on two-factor authentication (2018), "How it works", line 17',
  )
  assert.match(citation({ ...source, lines: '17-19' }), /, lines 17-19$/)
})
