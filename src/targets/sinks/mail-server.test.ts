import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { createInbox } from './inbox.ts'
import { hostMailServer } from './mail-server.ts'

const inbox = createInbox()
const server = await hostMailServer({ inbox })
after(server.close)
const { host, port } = server
const transport = createTransport({ host, port, pool: true, maxConnections: 10 })
after(() => transport.close())
const from = 'service@example.test'

const sent = async (to: string, mail: SendMailOptions) => {
  await transport.sendMail({ from, to, ...mail })
  return inbox.read({ to, channel: 'email' }).at(-1)
}

describe('a mail that nodemailer sends is read as', () => {
  test('its subject and its text', async () => {
    const mail = await sent('a1@example.test', { subject: 'Your code: 123456', text: 'Grüße\n\nEnter it.' })
    assert.equal(mail?.text, 'Your code: 123456\nGrüße\n\nEnter it.')
    assert.equal(mail?.channel, 'email')
  })
  test('HTML alone, without its markup', async () => {
    const html =
      '<style>p{}</style><p>Your code is <b>654 321</b></p><a href="https://a.test/x?a=1&amp;b=2">Confirm</a>'
    const mail = await sent('a2@example.test', { subject: 'Hello', html })
    assert.equal(mail?.text, 'Hello\nYour code is 654 321\nConfirm')
    assert.equal(mail?.link, 'https://a.test/x?a=1&b=2')
  })
  test('text and HTML and a file: the text', async () => {
    const mail = await sent('a3@example.test', {
      subject: '=?',
      text: 'See https://a.test/undo/1.',
      html: '<p>other</p>',
      attachments: [{ filename: 'code.txt', content: '999999' }],
    })
    assert.equal(mail?.text, '=?\nSee https://a.test/undo/1.')
    assert.equal(mail?.link, 'https://a.test/undo/1.')
  })
  test('one for each recipient, those that are not named as well', async () => {
    await transport.sendMail({ from, to: 'a4@example.test, A5@Example.test', bcc: 'a6@example.test', text: 'x' })
    for (const to of ['a4@example.test', 'a5@example.test', 'a6@example.test']) {
      assert.equal(inbox.read({ to, channel: 'email' }).length, 1, to)
    }
  })
  test('whatever credentials come with it', async () => {
    const signedIn = createTransport({ host, port, auth: { user: 'anybody', pass: 'any' } })
    await signedIn.sendMail({ from, to: 'a7@example.test', text: 'x' })
    assert.equal(inbox.read({ to: 'a7@example.test', channel: 'email' }).length, 1)
  })
})

/** Sends SMTP lines: the last answer to each line. */
const say = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const socket = connect(port, host)
  const answers: string[] = []
  const reader = createInterface(socket)[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await reader.next()
      if (done) return 'closed'
      if (/^\d{3} /.test(value)) return value
    }
  }
  await answer()
  for (const line of lines) {
    socket.write(`${line}\r\n`)
    answers.push(await answer())
  }
  socket.destroy()
  return answers
}
const envelope = (to: string): readonly string[] => ['EHLO test', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']

describe('broken mail', () => {
  const broken: Readonly<Record<string, string>> = {
    'no header': 'just 123456',
    'a multipart that never ends': 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n123456',
    'a boundary without parts': 'Content-Type: multipart/mixed; boundary=""\r\n\r\n123456',
    'base64 that is none': 'Content-Transfer-Encoding: base64\r\n\r\n!!!!123456',
    'a character set that is none': 'Content-Type: text/plain; charset=klingon\r\n\r\n123456',
    'a header that never ends': `Subject: ${'x'.repeat(200_000)}\r\n\r\n123456`,
    'parts within parts': `${Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}\r\n123456`,
    'bytes of every kind': Buffer.from(Array.from({ length: 255 }, (_, n) => n + 1))
      .toString('latin1')
      .replaceAll('\r', '')
      .replaceAll('\n', ''),
  }
  for (const [what, text] of Object.entries(broken)) {
    test(`${what} is kept or refused, and the server stays`, async () => {
      const to = `${what.replaceAll(' ', '-')}@example.test`
      const answers = await say(...envelope(to), `${text}\r\n.`)
      assert.match(answers.at(-1) ?? '', /^(250|451) /)
      assert.equal(inbox.read({ to, channel: 'email' }).length, answers.at(-1)?.startsWith('250') ? 1 : 0)
    })
  }

  test('is still read where it has a code', async () => {
    assert.match(inbox.read({ to: 'no-header@example.test', channel: 'email' })[0]?.text ?? '', /123456/)
    assert.match(
      inbox.read({ to: 'a-multipart-that-never-ends@example.test', channel: 'email' })[0]?.text ?? '',
      /123456/,
    )
  })
})

test('a mail that is too large is refused, with or without its announced size', async () => {
  assert.match((await say('EHLO test', `MAIL FROM:<${from}> SIZE=2000000`)).at(-1) ?? '', /^552 /)
  await assert.rejects(sent('b1@example.test', { text: 'x'.repeat(1_200_000) }), { responseCode: 552 })
  assert.equal(inbox.read({ to: 'b1@example.test', channel: 'email' }).length, 0)
})

// What waits for the next collection is not held.
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test('a mail that the parser takes minutes for is refused, and the server answers meanwhile', async () => {
  const part = (type: string, text: string) => `--x\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`
  const raw = [
    'From: service@example.test\r\nTo: slow@example.test\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n',
    part('text/html', '<a href="http:'.repeat(60_000)),
    part('text/plain', 'hi'),
    '--x--\r\n',
  ].join('')
  const slow = transport.sendMail({ envelope: { from, to: 'slow@example.test' }, raw })
  const other = sent('a9@example.test', { subject: 'Your code: 123456', text: 'hi' })
  assert.equal((await other)?.text, 'Your code: 123456\nhi')
  await assert.rejects(slow, /could not be read/)
})

test('of a giant mail nothing is kept', { timeout: 60_000 }, async () => {
  const line = `${'x'.repeat(998)}\n`.repeat(1000)
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const giant = async function* () {
    for (let sent = 0; sent < 40; sent += 1) {
      if (sent % 8 === 7) collectGarbage()
      most = Math.max(most, sent % 8 === 7 ? process.memoryUsage().arrayBuffers - before : 0)
      yield line
    }
  }
  await assert.rejects(sent('b2@example.test', { text: Readable.from(giant()) }), { responseCode: 552 })
  assert.ok(most < 15_000_000, `${most} bytes were held`)
})

test('what is kept of a mail does not hold on to the rest of it', { timeout: 60_000 }, async () => {
  const html = (at: number) => `<a href="https://a.test/reset/${at}">x</a><!-- ${'y'.repeat(300_000)} -->`
  const heap = (): number => {
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  await sent('b3@example.test', { text: 'x', html: html(0) })
  const before = heap()
  for (let at = 1; at <= 20; at += 1) await sent('b3@example.test', { text: 'x', html: html(at) })
  assert.ok(heap() - before < 3_000_000, `${heap() - before} bytes are held`)
  assert.equal(inbox.read({ to: 'b3@example.test' }).at(-1)?.link, 'https://a.test/reset/20')
})

test('a command without end closes its connection', async () => {
  assert.match((await say('x'.repeat(16_000))).at(-1) ?? '', /^500 /)
  const socket = connect(port, host)
  socket.on('error', () => undefined)
  let answers = ''
  socket.on('data', (data) => {
    answers += String(data)
  })
  const closed = once(socket, 'close')
  socket.write('x'.repeat(1_000_000))
  await closed
  assert.match(answers, /421 .*too long/)
})

test('a mail to very many is refused for those who are too many', async () => {
  const rcpt = Array.from({ length: 51 }, (_, n) => `RCPT TO:<c${n}@example.test>`)
  const answers = await say('EHLO test', `MAIL FROM:<${from}>`, ...rcpt)
  assert.match(answers.at(-2) ?? '', /^250 /)
  assert.match(answers.at(-1) ?? '', /^452 /)
})

test('a client that hangs up in the middle leaves nothing behind', async () => {
  const socket = connect(port, host)
  await once(socket, 'data')
  socket.write(`EHLO test\r\nMAIL FROM:<${from}>\r\nRCPT TO:<d1@example.test>\r\nDATA\r\nhalf a ma`)
  socket.destroy()
  assert.equal((await sent('d2@example.test', { text: 'whole' }))?.text, 'whole')
  assert.equal(inbox.read({ to: 'd1@example.test', channel: 'email' }).length, 0)
})

test('it listens on loopback, and a port in use is an error', async () => {
  assert.equal(host, '127.0.0.1')
  await assert.rejects(hostMailServer({ inbox, port }), {
    code: 'port-in-use',
    message: `the mail server cannot listen on port ${port}, which is in use`,
  })
})

test('hundreds of mails at one time all arrive', async () => {
  const recipients = Array.from({ length: 300 }, (_, index) => `flood-${index}@example.test`)
  await Promise.all(recipients.map((to) => transport.sendMail({ from, to, text: `code for ${to}` })))
  const wrong = recipients.filter((to) => inbox.read({ to, channel: 'email' })[0]?.text !== `code for ${to}`)
  assert.deepEqual(wrong, [])
})

test('a mail of thousands of parts or lines is refused, before it can hold up anything', async () => {
  const mail = (raw: string) => transport.sendMail({ envelope: { from, to: 'many@example.test' }, raw })
  const head = 'Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  const began = performance.now()
  for (const raw of [
    `${head}${'--b\r\n\r\nx\r\n'.repeat(20_000)}--b--\r\n`,
    `Subject: x\r\n\r\n${'\r\n'.repeat(400_000)}x`,
  ])
    await assert.rejects(mail(raw), { responseCode: 552 })
  assert.ok(performance.now() - began < 5_000)
  await mail(`${head}${'--b\r\n\r\nx\r\n'.repeat(100)}--b--\r\n`)
  await mail(`Subject: x\r\n\r\n${'a line\r\n'.repeat(4_000)}`)
  assert.equal(inbox.read({ to: 'many@example.test', channel: 'email' }).length, 2)
})
