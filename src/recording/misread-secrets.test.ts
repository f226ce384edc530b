import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { safeContent } from '../output/safe-content.ts'
import { otherCharsets } from '../redaction/charsets/charsets.ts'
import { createRecentSecrets } from '../redaction/recent-secrets.ts'
import { redactRegistered } from '../redaction/redact-registered.ts'
import { createRedactor } from '../redaction/redactor.ts'
import { contractNames } from '../redaction/secret-names.ts'
import { createPseudonymizer } from './pseudonymizer.ts'

const bytes = (text: string): Buffer => Buffer.from(text)
const asLatin1 = (text: string): string => bytes(text).toString('latin1')
const as = (label: string, text: string): string => new TextDecoder(label).decode(bytes(text))
const console437 = (text: string): string => otherCharsets().byte.at(-2)?.read(bytes(text)) ?? ''

/** What software makes of a text whose bytes it takes for those of another charset. */
const garbled: Readonly<Record<string, (text: string) => string>> = {
  'UTF-8 read as Latin-1, as Node reads headers': asLatin1,
  'UTF-8 read as Windows-1252': (text) => as('windows-1252', text),
  'UTF-8 read as Latin-1 twice': (text) => asLatin1(asLatin1(text)),
  'UTF-8 read as Windows-1252 twice': (text) => as('windows-1252', as('windows-1252', text)),
  'the same, each in another charset': (text) => asLatin1(as('windows-1252', text)),
  'UTF-8 of it decomposed, read as Latin-1': (text) => asLatin1(text.normalize('NFD')),
  'UTF-8 of it composed, read as Windows-1252': (text) => as('windows-1252', text.normalize('NFC')),
  'UTF-16 read as Latin-1': (text) => Buffer.from(text, 'utf16le').toString('latin1'),
  'UTF-16 read as UTF-8': (text) => Buffer.from(text, 'utf16le').swap16().toString(),
  'references of HTML for each byte': (text) =>
    asLatin1(text).replaceAll(/[^\0-\x7f]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'escapes of JSON for each byte': (text) =>
    asLatin1(text).replaceAll(/[^\0-\x7f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  'Base64 of UTF-8 read as Latin-1': (text) => bytes(asLatin1(text)).toString('base64'),
  'hexadecimal digits of UTF-8 read as Latin-1': (text) => bytes(asLatin1(text)).toString('hex'),
  'Base64 of it decomposed': (text) => bytes(text.normalize('NFD')).toString('base64'),
  'a list of its bytes': (text) => [...bytes(text)].join(', '),
  'its lower bytes': (text) => Buffer.from(text, 'latin1').toString('latin1'),
  'Base64 of them': (text) => Buffer.from(text, 'latin1').toString('base64'),
}
/** Of a secret that a user marked, what other charsets make of it too. */
const garbledByOthers: Readonly<Record<string, (text: string) => string>> = {
  'UTF-8 read as Windows-1251': (text) => as('windows-1251', text),
  'UTF-8 read as KOI8-R': (text) => as('koi8-r', text),
  'UTF-8 read as GB 18030': (text) => as('gb18030', text),
  'UTF-8 read as Shift JIS': (text) => as('shift_jis', text),
  'UTF-8 on a console of Windows': console437,
  'three times': (text) => asLatin1(asLatin1(asLatin1(text))),
  'capitals of it, read as Latin-1': (text) => asLatin1(text.toUpperCase()),
}
/** Some of its letters are lost; the others must not stay. */
const lossy: Readonly<Record<string, (text: string) => string>> = {
  'Latin-1 read as UTF-8': (text) => Buffer.from(text, 'latin1').toString(),
  'question marks': (text) => text.replaceAll(/[^\0-\x7f]/gu, '?'),
  'question marks for bytes': (text) => asLatin1(text).replaceAll(/[^\0-\x7f]/g, '?'),
}
const latin = [
  'Zü7Kqö9ßQ4äxZ2é8',
  'Grüße-für-Östliche-Züge-2024',
  'Müllers-größte-Kühe-7x',
  'Grüße77',
  'é9àç4ùÿ2ëï7öâ1',
]
const others = ['пароль-Секрет-4711', '秘密のパスワード2024漢字', '7хЖ2щЮ9фЫ4эБ', '비밀번호는-2024-입니다']

const learnt = (secret: string): ReturnType<typeof createRedactor> => {
  const redactor = createRedactor()
  redactor.secret(secret, 'marked')
  return redactor
}

const withMarked = <T>(secret: string, show: () => T): T => {
  const { ASSAY_SECRET_ENV } = process.env
  Object.assign(process.env, { ASSAY_SECRET_ENV: 'CANARY_CHARSETS', CANARY_CHARSETS: secret })
  try {
    return show()
  } finally {
    delete process.env.CANARY_CHARSETS
    delete process.env.ASSAY_SECRET_ENV
    if (ASSAY_SECRET_ENV !== undefined) process.env.ASSAY_SECRET_ENV = ASSAY_SECRET_ENV
  }
}
const recorded = (answer: unknown): string =>
  JSON.stringify(
    createPseudonymizer().pseudonymize([
      { ...{ method: 'GET', origin: 'http://a.test', path: '/', body: null, status: 200, headers: {} }, answer },
    ]),
  )
const ways: Readonly<Record<string, (text: string) => string>> = {
  'a header': (text) => createRedactor().headers({ 'x-debug': text })['x-debug'] ?? '',
  'the name of a header': (text) => Object.keys(createRedactor().headers({ [`x-${text}`]: 'a' })).join(''),
  'a body': (text) => createRedactor().body(text),
  'a value of JSON': (text) => createRedactor().body(JSON.stringify({ text })),
  'the terminal': redactRegistered,
  'a page': (text) => safeContent(text, 'page'),
  'the output of a server': (text) => createRecentSecrets(contractNames).redact(text),
  'a recorded page': recorded,
  'recorded JSON': (text) => recorded({ text }),
}

/** Whether a text shows more of a garbled secret than single letters. */
const shows = (shown: string, given: string): boolean => {
  const letters = [...given]
  const pieces = letters.slice(0, -5).map((_, at) => letters.slice(at, at + 6).join(''))
  return pieces.some((piece) => /[^\s?\ufffd]{4}/.test(piece) && shown.includes(piece))
}

describe('a secret with letters beyond ASCII is found where its bytes are read in another charset', () => {
  for (const [what, garble] of Object.entries({ ...garbled, ...garbledByOthers, ...lossy }))
    for (const secret of what in lossy ? latin : [...latin, ...others]) {
      const given = garble(secret)
      test(`${what}: ${secret}`, () => {
        for (const [way, show] of Object.entries(ways)) {
          const shown = withMarked(secret, () => show(`pass ${given} end`))
          assert.equal(shows(shown, given), false, `${way}: ${shown}`)
          assert.match(shown, /pass /, way)
        }
      })
    }
  for (const [what, garble] of Object.entries(garbled))
    for (const secret of [...latin, ...others.slice(0, 3)])
      test(`learnt in the run, ${what}: ${secret}`, () => {
        const given = garble(secret)
        const shown = learnt(secret).body(`pass ${given} end`)
        assert.equal(shows(shown, given), false, shown)
      })
})

test('the parts of a marked one are found there too', () => {
  const secret = 'Zü7Kqö9ßQ4äxZ2é8-Wñ3Lÿ5Vø6'
  for (const part of [secret.slice(3, 15), secret.slice(12), secret.slice(0, 12)]) {
    const shown = withMarked(secret, () => createRedactor().text(`it was ${asLatin1(part)}.`))
    assert.equal(shows(shown, asLatin1(part)), false, shown)
  }
})

test('a long one is hidden to its end', () => {
  for (const secret of [`Zü7Kqö9ß${'äb3'.repeat(400)}xyz`, `па7${'роль2'.repeat(400)}`])
    for (const redactor of [learnt(secret), createRedactor([[secret, 'marked']])])
      assert.match(redactor.text(`it was ${asLatin1(secret)} here`), /^it was «marked-1»( here)?$/)
})

test('words that such a secret has in common with others stay', () => {
  const redactor = createRedactor([
    ['ÄÖÜ-secret', 'marked'],
    ['пароль секрет secret', 'marked'],
    ['Grüße an alle', 'marked'],
  ])
  for (const text of ['a secret of the account', 'grüne Grüße', '???? and ����', 'Gre an', 'alle'])
    assert.equal(redactor.text(text), text)
})
