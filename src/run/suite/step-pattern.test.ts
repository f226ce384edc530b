import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Argument,
  CucumberExpression,
  ParameterType,
  ParameterTypeRegistry,
  RegularExpression,
} from '@cucumber/cucumber-expressions'
import { stepPattern } from './step-pattern.ts'

const registry = new ParameterTypeRegistry()
const define = (name: string, regexps: readonly RegExp[]): void =>
  registry.defineParameterType(new ParameterType(name, regexps, null, (...groups: unknown[]) => groups, true, false))
define('answer', [/accepted/, /refused as (not|never) (a )?([a-z-]+)/])
define('named', [/(?<first>a)(?:b(?<second>c))?/])
define('odd', [/[()[\]\\]+(?=!)!/, /\(literal\)(?:un(captured(deep)?))?/, /(?<!x)[(](\))/])

const matchedValues = (found: readonly Argument[] | null): unknown =>
  found?.map((argument) => [argument.parameterType.name, argument.getValue(null), JSON.stringify(argument.group)])

const expressions: Readonly<Record<string, readonly string[]>> = {
  'no parameters at all': ['no parameters at all', 'no parameters', 'no parameters at all, or some'],
  'Ada holds {int} app password(s)/key(s) for {string}': [
    'Ada holds 25 app passwords for "Mail"',
    "Ada holds -1 key(s) for 'It\\'s'",
    "Ada holds 1 app password/keys for ''",
    'Ada holds 1 app passwords/key for "a \\"b\\""',
  ],
  'a cat/dog {word} costs {float} or {double} {} {byte}': [
    'a cat Tom costs 1.5 or .5 (any thing) 7',
    'a dog Rex costs -1e3 or 2  8',
  ],
  'the request is {answer}, then {answer}': [
    'the request is accepted, then refused as not a wrong-code',
    'the request is refused as never wrong, then accepted',
  ],
  'it is {odd}': [
    'it is ([)!',
    'it is (literal)',
    'it is (literal)uncaptured',
    'it is (literal)uncaptureddeep',
    'it is ()',
  ],
  '{named} named': ['a named', 'abc named'],
  'escaped \\{int} and \\(text) {int}': ['escaped {int} and (text) 5'],
  'a page(s of text)/(long )letter/e\\/mail of {int}\\/{int} lines(s) here': [
    'a page of 1/2 lines here',
    'a pages of text of 1/2 liness here',
    'a long letter of 1/2 lines here',
    'a e/mail of 1/2 lines here',
  ],
  '{word}(s) or \\\\': ['as or \\', 'a or \\'],
}

const firstWords: Readonly<Record<string, string | undefined>> = {
  'the code is {int}': 'the',
  '{int} codes': undefined,
  'the/a code': undefined,
  'code(s) here': undefined,
  '(the) code': undefined,
  wait: undefined,
  'it\\/he is': undefined,
}
for (const [source, word] of Object.entries(firstWords))
  test(`every match of "${source}" begins with ${word ?? 'no word in particular'}`, () => {
    assert.equal(stepPattern(new CucumberExpression(source, registry), registry).firstWord, word)
  })

for (const [source, texts] of Object.entries(expressions))
  test(`"${source}" has the matches of Cucumber's library`, () => {
    const expression = new CucumberExpression(source, registry)
    const match = stepPattern(expression, registry)
    const others = texts.flatMap((text) => [`${text} and`, `not ${text}`, text.split(' ').toReversed().join(' ')])
    for (const text of [...texts, ...others, 'something else'])
      assert.deepEqual(matchedValues(match(text)), matchedValues(expression.match(text)), text)
    assert.ok(
      texts.some((text) => match(text)),
      'one of the texts must match',
    )
  })

test('a regular expression is left to the library', () => {
  const expression = new RegularExpression(/^it is (\d+) or (a|(b))(?: c)?$/, registry)
  const match = stepPattern(expression, registry)
  for (const text of ['it is 5 or b c', 'it is 5 or a', 'else'])
    assert.deepEqual(matchedValues(match(text)), matchedValues(expression.match(text)), text)
})
