import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AttachmentContentEncoding } from '@cucumber/messages'
import { CaseMessages } from './case-messages.ts'

// The comparison with cucumber-js tests the messages themselves.
test('nothing can be attached while no step runs', () => {
  const part = { body: 'text', mediaType: 'text/plain', contentEncoding: AttachmentContentEncoding.IDENTITY }
  assert.throws(() => new CaseMessages(() => {}, 'case').attachment(part), /the step must wait for them/)
})
