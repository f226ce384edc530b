import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createSecretSearch } from './secret-search.ts'

const searchFor = (...secrets: readonly string[]) => {
  const search = createSecretSearch([])
  for (const secret of secrets) search.add(secret)
  return (text: string): string => search.replace(text, () => '■')
}

const bytes = (text: string, encoding: BufferEncoding): string => Buffer.from(text).toString(encoding)
const percentAll = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const numericHtml = (text: string): string => [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;')
const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const unicode = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 0x7e || byte < 0x20 || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')

/** Each form in which a server may repeat what it was told. */
const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'percent, capitals': encodeURIComponent,
  'percent, small letters': (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  'percent, every byte': percentAll,
  'percent twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'percent in JSON': (secret) => json(encodeURIComponent(secret)),
  'Latin-1 percent': (secret) => escape(secret),
  form: (secret) => `${new URLSearchParams([['', secret]])}`.slice(1),
  HTML: html,
  'HTML twice': (secret) => html(html(secret)),
  'HTML by numbers': numericHtml,
  'HTML by hexadecimal numbers': (secret) =>
    [...secret].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  'HTML by names': (secret) => html(secret).replaceAll('ä', '&auml;').replaceAll('+', '&plus;'),
  JSON: json,
  'JSON in JSON': (secret) => json(json(secret)),
  'JSON in JSON in JSON': (secret) => json(json(json(secret))),
  'JSON in HTML': (secret) => html(json(secret)),
  'HTML in JSON': (secret) => json(html(secret)),
  'JSON by numbers': unicode,
  'JavaScript by numbers': (secret) =>
    secret
      .split('')
      .map((unit) => (unit < '\u0100' ? `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}` : unicode(unit)))
      .join(''),
  'escaped slashes': (secret) => json(secret).replaceAll('/', '\\/'),
  Base64: (secret) => bytes(secret, 'base64'),
  'Base64 for URLs': (secret) => bytes(secret, 'base64url'),
  'Base64 one byte later': (secret) => bytes(`u${secret}`, 'base64'),
  'Base64 two bytes later': (secret) => bytes(`u:${secret} and more`, 'base64'),
  'Base64 in JSON in HTML': (secret) => html(json(bytes(`{"a":"${secret}"}`, 'base64'))),
  'Base64 in percent': (secret) => encodeURIComponent(bytes(secret, 'base64')),
  'hexadecimal digits': (secret) => bytes(secret, 'hex'),
  'hexadecimal capitals': (secret) => bytes(secret, 'hex').toUpperCase(),
  reversed: (secret) => [...secret].reverse().join(''),
  NFC: (secret) => secret.normalize('NFC'),
  NFD: (secret) => secret.normalize('NFD'),
  'NFD, percent': (secret) => encodeURIComponent(secret.normalize('NFD')),
  'lines of Windows': (secret) => secret.replaceAll('\n', '\r\n'),
  'lines of Windows in JSON': (secret) => json(secret.replaceAll('\n', '\r\n')),
  'broken lines': (secret) => secret.replaceAll(' ', '\n  '),
  'without its last line end': (secret) => secret.trimEnd(),
  'tabs for spaces': (secret) => secret.replaceAll(' ', '\t'),
  'spaces that do not break': (secret) => secret.replaceAll(' ', '&nbsp;'),
  'Base64 in lines': (secret) => bytes(secret.repeat(9), 'base64').replace(/.{76}/g, '$&\r\n'),
  capitals: (secret) => secret.toUpperCase(),
  'small letters': (secret) => secret.toLowerCase(),
  'zero-width signs between': (secret) => [...secret].join('\u200b'),
  'soft hyphens between': (secret) => [...secret].join('&shy;'),
  'spaces between': (secret) => [...secret].join(' '),
  'dots between': (secret) => [...secret].join('.'),
  'NULs between': (secret) => [...secret].join('\0'),
  'full width': (secret) => secret.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (secret) =>
    secret.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 0x61 + 0x1d41a)),
  'JavaScript by braces': (secret) => [...secret].map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join(''),
  'percent by units': (secret) =>
    secret
      .split('')
      .map((unit) => `%u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  'octal escapes': (secret) =>
    [...Buffer.from(secret)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'HTML by numbers with zeros': (secret) =>
    [...secret].map((sign) => `&#${`${sign.codePointAt(0)}`.padStart(9, '0')};`).join(''),
  'HTML by numbers without semicolons': (secret) => [...secret].map((sign) => `&#${sign.codePointAt(0)}`).join(''),
  'quoted-printable': quotedPrintable,
  'quoted-printable, every byte': (secret) => bytes(secret, 'hex').replaceAll(/../g, '=$&').toUpperCase(),
  'quoted-printable in lines': (secret) => quotedPrintable(secret).replaceAll(/(?:=..|.){7}/g, '$&=\r\n'),
  'hexadecimal digits with colons': (secret) => bytes(secret, 'hex').replaceAll(/..(?=.)/g, '$&:'),
  'hexadecimal digits of both cases': (secret) =>
    bytes(secret, 'hex').replaceAll(/[a-f]/g, (digit, at: number) => (at % 3 === 0 ? digit.toUpperCase() : digit)),
  'a dump of bytes': (secret) => bytes(secret, 'hex').replaceAll(/..(?=.)/g, '$& '),
  'Base64 in short lines': (secret) => bytes(secret, 'base64').replaceAll(/.{8}/g, '$&\n  '),
  'Base64 in lines in JSON': (secret) => json(bytes(`1${secret}`, 'base64').replaceAll(/.{8}/g, '$&\r\n')),
  'Base64 without case': (secret) => bytes(secret, 'base64').toUpperCase(),
  'Base64 twice': (secret) => bytes(bytes(secret, 'base64'), 'base64'),
  'Base64 twice, one byte later in both': (secret) => bytes(`x${bytes(`:${secret}`, 'base64')}`, 'base64'),
  'Base64 twice, two bytes later in both': (secret) => bytes(`ab${bytes(`a:${secret}`, 'base64')}`, 'base64'),
  'Base64 of UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('base64'),
  'Base64 of UTF-16, one byte later': (secret) =>
    Buffer.concat([Buffer.from('x'), Buffer.from(secret, 'utf16le')]).toString('base64'),
  'hexadecimal digits of UTF-16': (secret) => Buffer.from(secret, 'utf16le').swap16().toString('hex'),
  'reversed, in percent': (secret) => encodeURIComponent([...secret].reverse().join('')),
  'reversed capitals': (secret) => [...secret].reverse().join('').toUpperCase(),
  'cut off by an ellipsis': (secret) => `${secret.slice(0, 12)}…`,
}

const secrets: Readonly<Record<string, string>> = {
  'a password': 'Cänary-"Pässword" 7+%/&<x>',
  'a token': 'canary_TOKEN-x7Zq9+/=wKj31',
  'a key in lines': `-----BEGIN KEY-----\n${'canary+/Ab0'.repeat(5)}\n${'yranac/+9Zz'.repeat(3)}\n-----END KEY-----\n`,
}

describe('a secret is found in every form', () => {
  for (const [what, secret] of Object.entries(secrets)) {
    for (const [form, change] of Object.entries(forms)) {
      test(`${what}: ${form}`, () => {
        const shown = change(secret)
        const text = searchFor(secret)(`a "${shown}" b`)
        assert.match(text, /^a "[^■]*■[^■]*" b$/)
        // What is left was beside the secret, or is less than what an attacker would have to guess.
        const left = text.replaceAll('&shy;', '').replaceAll(/[^\p{L}\p{N}■]/gu, '')
        assert.ok(left.length <= 24, text)
      })
    }
  }
})

test('at the end of a text its beginning is hidden', () => {
  assert.equal(searchFor('canary-token-abcdef')('{"token":"canary-tok'), '{"token":"■')
  assert.equal(searchFor('canary-token-abcdef')('it is canar'), 'it is canar')
})

test('codes and passwords of an app are found in groups, also where the spaces are escaped', () => {
  const search = searchFor('402911', 'abcd-efgh-ijkl-mnop')
  for (const shown of [
    '402 911',
    '402-911',
    '402%20911',
    '402+911',
    '402&nbsp;911',
    'abcdefghijklmnop',
    'abcd efgh ijkl mnop',
  ])
    assert.equal(search(`is ${shown}.`), 'is ■.', shown)
})

test('what overlaps is hidden as a whole', () => {
  assert.equal(searchFor('abcdef', 'defghi')('x abcdefghi y'), 'x ■ y')
  assert.equal(searchFor('abcdef', 'ghijkl')('x abcdefghijkl y'), 'x ■■ y')
})

test('what is found never reaches from one string of JSON, element or field into the next', () => {
  const search = searchFor('canary7secret')
  for (const text of [
    '["canary7","secret"]',
    '{"canary7":"secret"}',
    '<b>canary7</b>secret',
    'a=canary7&secret=b',
    'canary7, secret',
  ])
    assert.equal(search(text), text)
  assert.equal(search('canary 7: secret'), '■')
})

test('a short value is not looked for', () => {
  assert.equal(searchFor('cat', ' \n ', '   ab  ')('cat ab'), 'cat ab')
})

test('no secret is left of a text, and what has none stays', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 9 })
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 }),
      (values, text) => {
        const covered = new Uint8Array(text.length)
        const reversed = values.filter(({ length }) => length >= 6).map((value) => [...value].reverse().join(''))
        for (const value of [...values, ...reversed])
          for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
            covered.fill(1, at, at + value.length)
        const left = [...text].filter((_, at) => covered[at] === 0).join('')
        assert.equal(searchFor(...values)(`${text}.`).replaceAll('■', ''), `${left}.`)
      },
    ),
  )
})

test('secrets that come one by one are found, whatever was searched before', () => {
  const search = createSecretSearch([])
  for (let count = 1; count <= 40; count++) {
    search.add(`canary-${count}x`)
    const text = Array.from({ length: count }, (_, at) => `canary-${at + 1}x`).join(' ')
    assert.equal(
      search.replace(text, () => '■'),
      Array(count).fill('■').join(' '),
    )
  }
})

/** Milliseconds, the least of three. */
const time = (act: () => void): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const began = performance.now()
      act()
      return performance.now() - began
    }),
  )

test('the time grows with the secrets and the text, not with their product, whatever a server chooses', () => {
  for (const secretOf of [
    (at: number) => `secret${at}value`,
    (at: number) => 'a'.repeat(4 + at),
    (at: number) => `${at % 9}`.repeat(8) + at,
  ]) {
    const searched = (count: number): number => {
      const replace = searchFor(...Array.from({ length: count }, (_, at) => secretOf(at)))
      const text = 'a'.repeat(65_536)
      replace('x')
      return time(() => replace(text))
    }
    const [few, many] = [searched(10), searched(500)]
    assert.ok(many < few * 20 + 100, `10 secrets ${few} ms, 500 secrets ${many} ms`)
  }
})

test('a code within a longer row of digits is there by chance: times, numbers and JSON stay as they are', () => {
  const hide = searchFor('152785', 'hunter2')
  assert.equal(hide('{"at":1527854400000,"to":"+12021527850"}'), '{"at":1527854400000,"to":"+12021527850"}')
  assert.equal(hide('Your code is 152785.'), 'Your code is ■.')
  assert.equal(hide('"password":"hunter2152785"'), '"password":"■■"')
})
