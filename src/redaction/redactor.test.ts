import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRedactor } from './redactor.ts'
import { secretKindOf } from './secret-names.ts'

describe('a secret that is known is replaced in every place', () => {
  const secrets = {
    password: 'Cänary-"Pässword" 7+%/&',
    code: '402911',
    token: 'canary_TOKEN-x7Zq9',
    'app password': 'cana-ryap-ppas-swor',
    'control token': 'canary.control.token',
  }
  for (const [what, secret] of Object.entries(secrets)) {
    const places: Readonly<Record<string, string>> = {
      'a sentence': `Use ${secret}, and only ${secret}.`,
      'a URL': `http://a.test/x?y=${encodeURIComponent(secret)}&z=1`,
      'a JSON value': JSON.stringify({ note: secret }),
      'a JSON key': JSON.stringify({ [secret]: 1 }),
      'JSON inside JSON': JSON.stringify({ text: JSON.stringify({ a: secret }) }),
      'broken JSON': JSON.stringify({ note: secret }).slice(0, -1),
      'a deep place': JSON.stringify([[{ a: { b: [`x${secret}y`] } }]]),
      HTML: `<p title="${secret}">`,
      'several lines': `a\n${secret}\r\nb`,
    }
    for (const [place, text] of Object.entries(places)) {
      test(`${what} in ${place}`, () => {
        const redactor = createRedactor()
        redactor.secret(secret, 'canary')
        for (const redacted of place === 'JSON inside JSON'
          ? [redactor.body(text)]
          : [redactor.text(text), redactor.body(text)]) {
          assert.match(redacted, /«canary-1»/)
          assert.ok(![secret, encodeURIComponent(secret)].some((form) => redacted.includes(form)), redacted)
        }
      })
    }
    test(`${what} in headers`, () => {
      const redactor = createRedactor()
      redactor.secret(secret, 'canary')
      const headers = {
        location: `/x/${encodeURIComponent(secret)}`,
        'x-note': `a ${secret}`,
        authorization: `bearer ${secret}`,
      }
      assert.deepEqual(redactor.headers(headers), {
        location: '/x/«canary-1»',
        'x-note': 'a «canary-1»',
        authorization: 'bearer «canary-1»',
      })
    })
  }
})

test('codes and app passwords are found in the groups that people are told', () => {
  const redactor = createRedactor()
  redactor.learn('{"code":"402911","secret":"abcd-efgh-ijkl-mnop"}')
  assert.equal(redactor.text('Your code is 402 911 (402-911, 402911).'), 'Your code is «code-1» («code-1», «code-1»).')
  assert.equal(redactor.text('abcdefghijklmnop or abcd efgh ijkl mnop'), '«app-password-1» or «app-password-1»')
  assert.equal(redactor.text('40291'), '40291')
})

const fields = `password currentPassword newPassword passcode code secret securityCode session signIn trust reset change
  enrolment recovery staff link answer value dateOfBirth`.split(/\s+/)

test('fields whose values are secret are so wherever they stand', () => {
  for (const field of fields) {
    const redacted = createRedactor().body(JSON.stringify({ a: [{ [field]: 'cn' }], note: 'cn' }))
    assert.match(redacted, new RegExp(`"${field}":"«[a-z-]+-1»"`), field)
  }
  const redactor = createRedactor()
  for (const body of [
    '{"answers":["canary-one","canary-two"]}',
    '{"evidence":{"card":"canary-card"}}',
    '{"item":{"kind":"web","name":"shop","fields":{"user":"canary-user","password":"canary-pw"}}}',
    '{"code":402911}',
    '{"securityCode":{"form":"digits","value":"canary-value"}}',
  ]) {
    assert.doesNotMatch(redactor.body(body), /canary|402911/)
  }
  assert.match(redactor.body('{"n":402911}'), /"n":"«code-1»"/)
})

test('what is no secret stays', () => {
  const redactor = createRedactor()
  const body = '{"type":"signed-in","trusted":true,"expiresIn":600,"phones":[{"phone":"p1","masked":"•••00"}],"n":null}'
  assert.equal(redactor.body(body), body)
  assert.equal(redactor.body('{"password":""}'), '{"password":""}')
  assert.equal(redactor.text('an answer'), 'an answer')
  assert.deepEqual(redactor.headers({ 'www-authenticate': 'Bearer', 'content-type': 'text/html' }), {
    'www-authenticate': 'Bearer',
    'content-type': 'text/html',
  })
  assert.equal(redactor.body('{"__proto__":{"password":"canary"}}'), '{"__proto__":{"password":"«password-1»"}}')
})

test('the same secret has the same mark, and another one another', () => {
  const redactor = createRedactor()
  assert.equal(
    redactor.body('{"currentPassword":"canary-a","newPassword":"canary-b","text":"canary-b, canary-a"}'),
    '{"currentPassword":"«password-1»","newPassword":"«password-2»","text":"«password-2», «password-1»"}',
  )
  assert.deepEqual(redactor.headers({ authorization: 'Bearer canary-a' }), { authorization: 'Bearer «password-1»' })
})

test('a secret that contains another is replaced whole', () => {
  const redactor = createRedactor()
  redactor.secret('canary')
  redactor.secret('canary-and-more')
  assert.equal(redactor.text('canary-and-more canary'), '«secret-2» «secret-1»')
})

test('secrets that look like patterns or replacements are plain text', () => {
  for (const secret of ['.*.*', '$&$1$`', '[a-z]+', '(((((', 'a|b|c|d', '\\d{6}', '\ud800\ud800\ud800\ud800']) {
    const redactor = createRedactor()
    redactor.secret(secret)
    assert.equal(redactor.text(`x ${secret} y`), 'x «secret-1» y', secret)
    assert.equal(redactor.text('plain 123456'), 'plain 123456', secret)
  }
})

test('a secret that only begins or ends like a mark is hidden all the same', () => {
  for (const secret of ['«canary', 'canary»', '«a» canary', 'canary «b»', '«a» canary «b»']) {
    const redactor = createRedactor()
    redactor.secret(secret)
    assert.equal(redactor.text(`x ${secret} y`), 'x «secret-1» y', secret)
  }
  const redactor = createRedactor()
  redactor.keepMarks('"code":"«a strange value»"')
  redactor.secret('«a strange value»')
  assert.equal(redactor.text('it was «a strange value»'), 'it was «a strange value»')
})

test('nothing is no secret, and takes no number', () => {
  const redactor = createRedactor()
  redactor.secret('')
  redactor.learn('{"secret":"","token":null,"apiKey":true}')
  redactor.secret('canary')
  assert.equal(redactor.text('canary'), '«secret-1»')
})

test('a secret of fewer than four characters is marked in its field only', () => {
  const redactor = createRedactor()
  assert.equal(redactor.body('{"code":"12","note":"at 12:30"}'), '{"code":"«code-1»","note":"at 12:30"}')
  assert.equal(redactor.text('at 12:30'), 'at 12:30')
})

test('a secret is found as a form sends it', () => {
  const redactor = createRedactor()
  redactor.secret('Correct Horse+7 (é)')
  assert.equal(redactor.text('a=Correct+Horse%2B7+%28%C3%A9%29&b=1'), 'a=«secret-1»&b=1')
})

test('secrets are found in what is no JSON by the names they stand beside', () => {
  const redactor = createRedactor()
  assert.equal(
    redactor.body('{"session":"canary-s","note":"canary-s","cut'),
    '{"session":"«session-1»","note":"«session-1»","cut',
  )
  assert.equal(redactor.body('next=home&code=402911'), 'next=home&code=«code-1»')
  assert.equal(redactor.text('home 402911'), 'home «code-1»')
})

test('a name that stands twice hides neither of its values', () => {
  assert.equal(createRedactor().body('{"code":"111111","code":"222222"}'), '{"code":"«code-1»","code":"«code-2»"}')
})

test('what looks like a name and a value within a text of JSON is that text', () => {
  const body = '{"label":"code=plain-words"}'
  assert.equal(createRedactor().body(body), body)
})

test('a field that the contract does not know is secret by the word in its name', () => {
  assert.deepEqual(
    ['password', 'answers', 'api_key', 'accessToken', 'userPassphrase', 'otp', 'label', 'constructor'].map(
      secretKindOf,
    ),
    ['password', 'answer', 'secret', 'secret', 'secret', 'secret', undefined, undefined],
  )
  assert.equal(createRedactor().body('{"api_key":"canary"}'), '{"api_key":"«secret-1»"}')
})

test('of credentials the scheme stays, and of cookies their names', () => {
  const given = {
    authorization: 'Bearer canary-a',
    'proxy-authorization': 'basic canary-b',
    'x-auth': 'Token by Bearer canary-c',
    'x-api-key': '',
    'x-session': 'Bearer ',
    cookie: 'sid=canary-d; a=b=canary-e',
    'set-cookie': 'sid=canary-f=; Path=/; Note=x\ntheme=canary-g; Secure\nnone',
  }
  assert.deepEqual(createRedactor().headers(given), {
    authorization: 'Bearer «session-1»',
    'proxy-authorization': 'basic «session-2»',
    'x-auth': '«session-3»',
    'x-api-key': '',
    'x-session': 'Bearer ',
    cookie: 'sid=«cookie-1»; a=«cookie-2»',
    'set-cookie': 'sid=«cookie-3»; Path=/; Note=x\ntheme=«cookie-4»; Secure\nnone',
  })
})

test('a cookie that is nothing but a token is secret, and so is a secret in the name of a header or of a cookie', () => {
  const redactor = createRedactor()
  redactor.secret('canary-of-a-field', 'code')
  const headers = redactor.headers({
    'x-canary-of-a-field': 'yes',
    'set-cookie': 'canary-7-alone; Path=/\ncanary-of-a-field=1; Secure',
    cookie: 'theme; canary-8-alone',
  })
  assert.doesNotMatch(JSON.stringify(headers), /canary/)
  assert.match(headers.cookie ?? '', /^theme; «cookie-\d»$/)
  assert.doesNotMatch(redactor.text('it was canary-7-alone'), /canary/)
})

test('headers that carry credentials are secret, whatever they are called', () => {
  const redactor = createRedactor()
  const headers = redactor.headers({
    Authorization: 'Basic Y2FuYXJ5',
    'proxy-authorization': 'canary-proxy',
    cookie: 'sid=canary-sid; theme=canary-theme',
    'set-cookie': 'sid=canary-new; Path=/; Max-Age=3600\nb=canary-b; Secure',
    'X-Api-Key': 'canary-key',
    'x-session-token': 'canary-session',
  })
  assert.doesNotMatch(JSON.stringify(headers), /canary|Y2Fu/)
  assert.match(headers['set-cookie'] ?? '', /^sid=«cookie-\d»; Path=\/; Max-Age=3600\nb=«cookie-\d»; Secure$/)
  assert.equal(redactor.text('again canary-new'), `again ${/«cookie-\d»/.exec(headers['set-cookie'] ?? '')?.[0]}`)
})

test('it is quick with many secrets and a long text', () => {
  const redactor = createRedactor()
  for (let at = 0; at < 500; at++) redactor.secret(`canary-${at}-${'x'.repeat(at % 40)}`)
  const began = performance.now()
  redactor.text('lorem ipsum 123456 '.repeat(20_000))
  assert.ok(performance.now() - began < 5_000)
})

test('a word of the contract inside of a secret stays', () => {
  const body = createRedactor().body('{"securityCode":{"form":"digits","value":"736251"}}')
  assert.equal(body, '{"securityCode":{"form":"digits","value":"«value-1»"}}')
})

test('what the contract calls a password and is none stays: ids, lists, and what a service declares', () => {
  const redactor = createRedactor()
  for (const body of [
    '{"type":"app-passwords","appPasswords":[{"appPassword":"id-1","label":"Mail","createdAt":1527854400,"active":true}]}',
    '{"parameters":{"password.attempts":5,"password.change_ends_trust":"none"},"capabilities":{"app-passwords":"supported"}}',
  ])
    assert.equal(redactor.body(body), body)
})

test('JSON that is nested deep, whole or cut off, is a text in which secrets are found', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const redactor = createRedactor()
    const body = `${open.repeat(100_000)}{"password":"canary-deep"}${close.repeat(100_000)}`
    assert.doesNotMatch(redactor.body(body), /canary/)
    assert.doesNotMatch(createRedactor().body(body.slice(0, -50_000)), /canary/)
  }
})
