import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameterNames, parameters } from '../../protocol/parameters.ts'
import { parameterList } from './parameter-list.ts'
import { valuesText } from './rule-explanation.ts'

test('it says of each parameter whether it is fixed, bounded or open, with rules and lines', () => {
  const text = parameterList(400)
  for (const name of parameterNames) assert.ok(text.includes(`${name}\n`), name)
  assert.match(text, /apppw\.limit\n.*\n {2}fixed in .*: 25; APPPW-16, APPPW-17, .*; Wiki page .*, line 31\n\n/)
  assert.match(
    text,
    /recovery\.delay\n.*\n {2}bounded in 2fa-2017 and 2fa-2018: at least 172800 .*\n {2}open in two-step: whole seconds/,
  )
  assert.match(text, /code\.lifetime\n.*\n {2}open: whole seconds, 10 to 2592000, 600 in the reference\n/)
})

test('a value that the reference has in one edition only is told with the edition', () => {
  assert.equal(
    valuesText(parameters['phone.max_at_enrol']),
    'a whole number, 1 to 1000, 1 in the reference, 3 in 2fa-2018',
  )
})
