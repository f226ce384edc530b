import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail } from './read-mail.ts'

/** With a picture beside its text, as of a site that shows its logo: 20 KiB. */
const mailWithPicture = (subject: string): Buffer =>
  Buffer.from(
    [
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary=part',
      '',
      '--part',
      'Content-Type: text/html',
      '',
      '<p>Your code is 123456</p>',
      '--part',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      ...Array.from({ length: 270 }, () => 'A'.repeat(76)),
      '--part--',
      '',
    ].join('\r\n'),
  )

test('twenty large messages at once are all read', async () => {
  const subjects = Array.from({ length: 20 }, (_, at) => `Code ${at}`)
  const mails = await Promise.all(subjects.map((subject) => readMail(mailWithPicture(subject))))
  assert.deepEqual(
    mails.map((mail) => mail?.subject),
    subjects,
  )
  assert.match(mails[0]?.html ?? '', /123456/)
})

test('where a hundred wait beside those that are read, another is refused', async () => {
  const all = await Promise.allSettled(Array.from({ length: 110 }, () => readMail(mailWithPicture('Code'))))
  assert.equal(all.filter(({ status }) => status === 'rejected').length, 6)
})
