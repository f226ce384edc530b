import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeInResponse } from './place-in-response.ts'

const place = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  placeInResponse(
    {
      plane: 'public',
      command: 'start-sign-in',
      at: 0,
      milliseconds: 1,
      request: { method: 'POST', url: 'http://a.test/', headers: {} },
      response: { status: 200, headers, body },
    },
    '«code-1»',
  )

test('a text is in a field, nested or not, on a page, in a header, or nowhere', () => {
  assert.equal(place('{"code":"«code-1»"}'), 'the field "code"')
  assert.equal(place('{"errors":[{"code":"2FA"},{"hint":"it is «code-1»"}]}'), 'the field "errors.1.hint"')
  assert.equal(place('"«code-1»"'), 'the body')
  assert.equal(place('<p>«code-1»</p>'), 'the page')
  assert.equal(place('{}', { location: '/?code=«code-1»' }), 'the header "location"')
  assert.equal(place('{"code":"«code-2»"}'), undefined)
})
