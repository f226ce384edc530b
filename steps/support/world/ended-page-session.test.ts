import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParameterValue } from '../../../src/protocol/parameters.ts'
import { referenceTarget } from '../../../src/targets/reference.ts'
import { mayEndPageSession } from './ended-page-session.ts'

const declarationWith = (ended: ParameterValue) =>
  referenceTarget({ parameters: { 'password.change_ends_sessions': ended } }).describe()
const reset = { type: 'finish-link-reset', link: 'link', newPassword: 'Correct horse 2' } as const
const change = { type: 'change-password', currentPassword: 'Correct horse 1', newPassword: 'Correct horse 2' } as const

test('a new password may end the session where that is declared, but not the session that was used for it', async () => {
  const ends = await declarationWith('browsers')
  assert.equal(mayEndPageSession(ends, reset, 'page'), true)
  assert.equal(mayEndPageSession(ends, { ...change, session: 'elsewhere' }, 'page'), true)
  assert.equal(mayEndPageSession(ends, { ...change, session: 'page' }, 'page'), false)
  const stays = await declarationWith('none')
  assert.equal(mayEndPageSession(stays, reset, 'page'), false)
})

test('what the table leaves open may end it; what the table says that it goes on after does not', async () => {
  const declaration = await declarationWith('none')
  assert.equal(mayEndPageSession(declaration, { type: 'sign-out', session: 'elsewhere' }, 'page'), true)
  assert.equal(mayEndPageSession(declaration, { type: 'turn-off-two-factor', session: 'page' }, 'page'), true)
  assert.equal(
    mayEndPageSession(declaration, { type: 'edit-account', session: 'page', fullName: 'Ada' }, 'page'),
    false,
  )
  assert.equal(mayEndPageSession(declaration, { type: 'read-account', session: 'page' }, 'page'), false)
})
