import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createRedactor, type Redactor } from '../redactor.ts'

const secret = 'Zq9-tok-SECRET-77xyzw'
const redactorOf = (value: string): Redactor => createRedactor([[value, 'control-token']])
const hide = (text: string): string => redactorOf(secret).body(text)

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const reversed = (text: string): string => [...text].reverse().join('')
const codes = (base: number, before = '', width = 0): string =>
  [...secret].map((sign) => before + sign.charCodeAt(0).toString(base).padStart(width, '0')).join(' ')

/** Letters and digits of a text outside of marks and names of fields. */
const left = (text: string): number =>
  text.replaceAll(/«[^»]*»|"\w+" ?:|\w+=|<[^>]*>/g, '').replaceAll(/[^a-z\d]/gi, '').length

describe('a secret that is known from the start is found in pieces that follow one another', () => {
  const pieces: Readonly<Record<string, string>> = {
    'fields of an object': '{"a":"Zq9-tok-","b":"SECRET-77xyzw"}',
    'fields with numbers as names': '{"0":"Zq9-tok-","1":"SECRET-","2":"77xyzw"}',
    'objects in a list': '[{"c":"Zq9-tok-"},{"c":"SECRET-"},{"c":"77xyzw"}]',
    'an object in an object': '{"outer":{"a":"Zq9-to"},"b":"k-SECR","c":"ET-77x","d":"yzw"}',
    'JSON in lines': JSON.stringify({ first: 'Zq9-to', second: 'k-SECR', third: 'ET-77xyzw' }, null, 2),
    'JSON in JSON': JSON.stringify({ text: JSON.stringify({ a: 'Zq9-to', b: 'k-SECR', c: 'ET-77xyzw' }) }),
    'a form': 'a=Zq9-to&b=k-SECR&c=ET-77xyzw',
    'a literal of JavaScript': "{ a: 'Zq9-to', 'b': 'k-SECR', c: 'ET-77xyzw' }",
    'long tags': `<b>Zq9-tok-</b><b class="${'y'.repeat(80)}">SECRET-</b><i title="">77xyzw</i>`,
    'Base64 in a list': JSON.stringify(base64(secret).match(/.{1,9}/g)),
    'Base64 in fields': JSON.stringify(
      Object.fromEntries((base64(secret).match(/.{1,9}/g) ?? []).map((one, at) => [at, one])),
    ),
  }
  for (const [what, text] of Object.entries(pieces))
    test(what, () => {
      const shown = hide(text)
      assert.match(shown, /«control-token-1»/)
      assert.ok(left(shown) <= 4, shown)
    })

  test('and JSON stays JSON', () => {
    assert.deepEqual(JSON.parse(hide('{"x":{"a":"(Zq9-tok"},"b":["SECRET","-77xyzw"],"c":1}')), {
      x: { a: '(«control-token-1»' },
      b: ['«control-token-1»'],
      c: 1,
    })
  })
})

describe('a part of it of eight signs is found where it is not of words alone', () => {
  const parts: Readonly<Record<string, string>> = {
    'its end': secret.slice(4),
    'its last nine': '…-77xyzw SECRET-77xy',
    'its middle': secret.slice(3, 17),
    'the end of its Base64': base64(secret).slice(6),
    'the middle of its hexadecimal digits': hex(secret).slice(7, 30),
    'rows of a dump': `00000000: ${hex(secret.slice(0, 16))}  ${secret.slice(0, 16)}\n00000010: 787a  `,
    'the end of its Base64 twice': base64(base64(`Basic ${secret}`)).slice(21),
  }
  for (const [what, text] of Object.entries(parts))
    test(what, () => {
      const shown = hide(`{"leak":${JSON.stringify(text)}}`)
      assert.match(shown, /«control-token-1»/)
      assert.ok(left(shown) <= 24, shown)
    })
})

describe('it is found in combinations of two forms, with anything before it in either layer', () => {
  const forms: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      ['', 'x', 'ab:', 'Basic '].flatMap((outer) =>
        ['', 'o', 'op:'].map((inner) => [
          `Base64 of "${outer}" and Base64 of "${inner}"`,
          base64(outer + base64(inner + secret)),
        ]),
      ),
    ),
    'Base64 of it reversed': base64(reversed(secret)),
    'reversed Base64': reversed(base64(secret)),
    'reversed hexadecimal digits': reversed(hex(secret)),
    'hexadecimal digits of Base64': hex(base64(secret)),
    'Base64 of hexadecimal digits': base64(hex(secret)),
    'Base64 of capital hexadecimal digits': base64(hex(secret).toUpperCase()),
    'hexadecimal digits twice': hex(hex(secret)),
    'Base64 of UTF-32': Buffer.from([...secret].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0])).toString('base64'),
    'codes of the characters of its Base64': JSON.stringify([...Buffer.from(base64(secret))]),
  }
  for (const [what, text] of Object.entries(forms))
    test(what, () => {
      const shown = hide(`{"leak":${JSON.stringify(text)}}`)
      assert.match(shown, /«control-token-1»/)
      assert.ok(left(shown) <= 16, shown)
    })
})

describe('any secret is found by the codes of its characters', () => {
  const lists: Readonly<Record<string, string>> = {
    'a Buffer in JSON': JSON.stringify(Buffer.from(secret)),
    'an array of bytes in JSON': JSON.stringify(new Uint8Array(Buffer.from(secret))),
    'in lines': JSON.stringify([...Buffer.from(secret)], null, 2),
    'decimal numbers': codes(10),
    'with zeros': codes(10, '', 3),
    'octal numbers': codes(8, '', 3),
    'hexadecimal numbers': codes(16, '0x').replaceAll(' ', ', '),
    'code points': codes(16, 'U+', 4),
    'escapes of CSS': codes(16, '\\', 6),
    'escapes of Perl': codes(16, '\\x{').replaceAll(' ', '}'),
    'binary digits': codes(2, '', 8),
  }
  for (const [what, text] of Object.entries(lists))
    test(what, () => {
      const learnt = createRedactor()
      learnt.secret(secret)
      for (const shown of [hide(text), learnt.text(text)]) {
        assert.match(shown, /«[a-z-]+-1»/)
        assert.ok(shown.replaceAll(/«[^»]*»/g, '').length < 80, shown)
      }
    })
})

test('ligatures hide nothing', () => {
  assert.equal(redactorOf('office-effluent-9fi').body('tok o\ufb03ce-e\ufb04uent-9\ufb01.'), 'tok «control-token-1».')
})

test('words of a secret, parts of fewer signs and marks stay', () => {
  const redactor = redactorOf('development-control-token-1')
  for (const text of [
    '{"mode":"development","plane":"control"}',
    'the control token of development 1',
    '{"a":["a","b"],"n":[1,2,3,4,5,6,7,8,9,10]}',
    '<p class="development">control</p>',
  ])
    assert.equal(redactor.body(text), text)
  assert.equal(redactor.text('it was «control-token-1»'), 'it was «control-token-1»')
  assert.equal(hide('SECRET and xyzw'), 'SECRET and xyzw')
})

test('other texts stay as they are', () => {
  const hidden = redactorOf(secret)
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = `{"a":${JSON.stringify([JSON.stringify(value).replaceAll(/[«»]/g, '')])}}`
      assert.equal(hidden.text(text), text)
    }),
    { numRuns: 200 },
  )
})

const token = fc.string({
  unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789-_'),
  minLength: 16,
  maxLength: 48,
})
const beside = fc.string({ unit: fc.constantFrom(...'abcXYZ019 :/"{}'), maxLength: 7 })
const encodings: readonly ((text: string) => string)[] = [
  base64,
  (text) => Buffer.from(text).toString('base64url'),
  hex,
  (text) => hex(text).toUpperCase(),
  reversed,
  (text) => JSON.stringify([...Buffer.from(text)]),
]

test('whatever is encoded twice, with whatever beside it, is found', () => {
  const encoding = fc.constantFrom(...encodings)
  fc.assert(
    fc.property(
      token,
      encoding,
      encoding,
      fc.array(beside, { minLength: 4, maxLength: 4 }),
      (value, one, other, texts) => {
        const [first = '', second = '', third = '', fourth = ''] = texts
        const shown = redactorOf(value).text(`${third} ${other(first + one(second + value + fourth) + third)} ${first}`)
        assert.match(shown, /«control-token-1»/)
      },
    ),
    { numRuns: 200 },
  )
})

test('a part with eight letters and digits, of both kinds, is found', () => {
  fc.assert(
    fc.property(token, fc.nat(), fc.nat(), beside, (value, from, length, text) => {
      const begin = from % (value.length - 8)
      const part = value.slice(begin, begin + 8 + (length % 8))
      const signs = part.replaceAll(/[-_]/g, '')
      fc.pre(signs.length >= 8 && /[a-z]/i.test(signs) && /\d/.test(signs))
      const shown = redactorOf(value).text(`"${text}"${part}"${text}`)
      assert.equal(shown.replaceAll('«control-token-1»', '').includes(part.slice(0, 8)), false, shown)
    }),
    { numRuns: 200 },
  )
})

test('a text of 60 kB does not hang it, whatever a server that knows the secret writes', { timeout: 60_000 }, () => {
  for (const unit of [
    secret.slice(0, 7),
    secret.slice(0, 12),
    base64(secret).slice(0, 11),
    '90,113,57,',
    "'x' ",
    '"a" : ',
    '<a b=c>',
    'a=',
    '0x000000',
  ])
    for (const value of [secret, 'a'.repeat(400)]) {
      const redactor = redactorOf(value)
      redactor.text('x')
      assert.ok(redactor.body(unit.repeat(60_000 / unit.length)).length > 0, unit)
    }
})
