import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { attachmentApi } from './attachments.ts'

// What each kind of attachment becomes is held by the comparison with cucumber-js.
test('only text may come without a media type', () => {
  const { attach } = attachmentApi(() => assert.fail())
  assert.throws(() => attach(Buffer.from('bytes')), /must have a media type/)
  assert.throws(() => attach(Readable.from(['stream'])), /must have a media type/)
})
