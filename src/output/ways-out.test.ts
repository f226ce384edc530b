import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRecentSecrets } from '../redaction/recent-secrets.ts'
import { redactRegistered, redactRegisteredValue } from '../redaction/redact-registered.ts'
import { createRedactor } from '../redaction/redactor.ts'
import { contractNames } from '../redaction/secret-names.ts'
import { safeContent } from './safe-content.ts'

const secret = 'zQ7fLk29WmXp81TdRvB3hN5s'
const base64 = Buffer.from(secret).toString('base64')

/** What a server that knows a secret can make of it. */
const forms: Readonly<Record<string, unknown>> = {
  'without its first letter': secret.slice(1),
  'a part of it': secret.slice(4, 13),
  'hexadecimal of Base64': Buffer.from(base64).toString('hex'),
  'Base64 of Base64': Buffer.from(`Basic ${base64}`).toString('base64'),
  'codes of its characters': [...secret].map((sign) => sign.charCodeAt(0)),
  'its characters': [...secret],
  'two halves': [secret.slice(0, 12), secret.slice(12)],
  'a name and a value': { [secret.slice(0, 6)]: { [secret.slice(6, 12)]: secret.slice(12) } },
  'short names and values': { zQ7f: 'Lk29', WmXp: '81Td', RvB3: 'hN5s' },
  'short values': [{ a: 'zQ7f' }, { a: 'Lk29' }, { a: 'WmXp' }, { a: '81Td' }, { a: 'RvB3' }, { a: 'hN5s' }],
}

/** Every way by which a text leaves this process. */
const ways: Readonly<Record<string, (json: string) => string>> = {
  'a line of the terminal': redactRegistered,
  'a value of a result': (json) => JSON.stringify(redactRegisteredValue<unknown>(JSON.parse(json))),
  'a file with text': (json) => safeContent(json, 'text'),
  'a page': (json) => safeContent(json, 'page'),
  'a file with JSON': (json) => safeContent(json, 'json'),
  'an exchange': (json) => createRedactor().body(json),
  'a sentence about an exchange': (json) => createRedactor().text(json),
  'the output of a server': (json) => createRecentSecrets(contractNames).redact(json),
}

/** What is left of the secret: pieces of it that are longer than a few letters, as they are, as codes or in the order of a list. */
const left = (shown: string): readonly string[] => {
  const codes = shown.replaceAll(/\b\d{2,3}\b/g, (code) => String.fromCharCode(Number(code)))
  const texts = [shown, codes].flatMap((text) => [text, text.replaceAll(/«[^»]*»|"a":|[^a-z\d]/gi, '')])
  const hex = Buffer.from(base64).toString('hex')
  const pieces = [secret, base64, hex].flatMap((of) =>
    [...Array(of.length - 7).keys()].map((at) => of.slice(at, at + 8)),
  )
  return pieces.filter((piece) => texts.some((text) => text.includes(piece)))
}

describe('a marked secret is hidden', () => {
  for (const [way, show] of Object.entries(ways))
    for (const [what, form] of Object.entries(forms))
      test(`in ${way}: ${what}`, (t) => {
        const { ASSAY_SECRET_ENV } = process.env
        Object.assign(process.env, { ASSAY_SECRET_ENV: 'CANARY_WAYS', CANARY_WAYS: secret })
        t.after(() => {
          delete process.env.CANARY_WAYS
          delete process.env.ASSAY_SECRET_ENV
          if (ASSAY_SECRET_ENV !== undefined) process.env.ASSAY_SECRET_ENV = ASSAY_SECRET_ENV
        })
        const shown = show(JSON.stringify({ before: 'words', form, after: 17 }))
        assert.deepEqual(left(shown), [], shown)
        assert.match(shown, /words.*17/)
      })
})
