/**
 * Drive the server through the adapter, say what was seen, and check it. Exit code 1 when something is not as written
 * here, 3 when the server cannot be started. With --exchanges it shows one sign-in on the wire.
 */
import assert from 'node:assert/strict'
import { type AnswerTo, type Sandbox, TargetError, totp } from '../../src/index.ts'
import createTarget from './assay.adapter.ts'
import { options } from './options.ts'
import { examine } from './verdicts.ts'

const password = 'Correct-horse-1'
const number = '+12025550101'
const client = { kind: 'phone', name: 'phone' } as const

const target = await createTarget().catch((error: unknown) => {
  if (!(error instanceof TargetError)) throw error
  console.error([error.message, error.advice].filter(Boolean).join(' '))
  process.exit(3)
})
try {
  const { product } = await target.describe()
  console.log(`${product.name} ${product.version} at ${target.url}`)

  await seen('the password alone', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const opened = await sandbox.send({ type: 'read-account', session: signIn })
    assert.deepEqual(opened, { type: 'refused', reason: 'not-signed-in' })
    return 'code wanted, and nothing was handed out'
  })

  await seen('a wrong code, then the right one, then the same again', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const code = await sendCode(sandbox, signIn)
    assert.match(code, /^\d{6}$/)
    const wrong = await enter(sandbox, signIn, otherThan(code))
    const right = await enter(sandbox, signIn, code)
    const again = await enter(sandbox, signIn, code)
    assert.deepEqual([wrong, right, again].map(told), ['wrong-code', 'signed-in', 'wrong-code'])
    return [wrong, right, again].map(told).join(', ')
  })

  await seen('the same code four times at once', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const code = await sendCode(sandbox, signIn)
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter(sandbox, signIn, code)))
    assert.equal(answers.filter(({ type }) => type === 'signed-in').length, 1)
    return answers.map(told).sort().join(', ')
  })

  await seen('thirty wrong codes', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const code = await sendCode(sandbox, signIn)
    for (let tried = 0; tried < 30; tried += 1) {
      assert.equal(told(await enter(sandbox, signIn, otherThan(code))), 'wrong-code')
    }
    const right = await enter(sandbox, signIn, code)
    assert.equal(right.type, 'signed-in')
    return `each refused, none counted: the right one is ${told(right)}`
  })

  await seen('a code at the end of its life', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const code = await sendCode(sandbox, signIn)
    await sandbox.control({ type: 'advance-clock', seconds: options.codeLifetime })
    const answer = await enter(sandbox, signIn, code)
    assert.equal(told(answer), 'wrong-code')
    return `after ${options.codeLifetime} s ${told(answer)}`
  })

  await seen('the code for a number, a day too late', 'none', async (sandbox, identifier) => {
    const session = await passwordSession(sandbox, identifier)
    const { enrolment } = accepted(await sandbox.send({ type: 'start-enrolment', session }))
    accepted(await sandbox.send({ type: 'enrol-phone', enrolment, number, method: 'text' }))
    const code = await newestCode(sandbox)
    await sandbox.control({ type: 'advance-clock', seconds: 86_400 })
    const verified = await sandbox.send({ type: 'verify-enrolled-phone', enrolment, phone: number, code })
    assert.equal(verified.type === 'enrolment' && verified.state, 'on')
    return 'accepted, and two-factor is on: the life of these codes is not looked at'
  })

  await seen('a second number while the first waits for its code', 'none', async (sandbox, identifier) => {
    const session = await passwordSession(sandbox, identifier)
    const { enrolment } = accepted(await sandbox.send({ type: 'start-enrolment', session }))
    accepted(await sandbox.send({ type: 'enrol-phone', enrolment, number, method: 'text' }))
    const other = await sandbox.send({ type: 'enrol-phone', enrolment, number: '+12025550155', method: 'text' })
    const again = await sandbox.send({ type: 'enrol-phone', enrolment, number, method: 'text' })
    assert.deepEqual([told(other), told(again)], ['already-on', 'already-on'])
    return 'refused, and so is another code for the first one'
  })

  await seen('five wrong passwords', 'two-factor', async (sandbox, identifier) => {
    const wrong = { type: 'start-sign-in', identifier, password: `${password}x`, client } as const
    for (let tried = 0; tried < options.passwordAttempts; tried += 1) {
      assert.equal(told(await sandbox.send(wrong)), 'wrong-credentials')
    }
    const locked = await sandbox.send({ ...wrong, password })
    assert.equal(told(locked), 'too-many-attempts')
    await sandbox.control({ type: 'advance-clock', seconds: options.passwordLockTime })
    const later = await sandbox.send({ ...wrong, password })
    assert.equal(later.type, 'code-required')
    return `the right one is refused (${told(locked)}) for ${options.passwordLockTime} s`
  })

  await seen('a code asked for elsewhere', 'two-factor', async (sandbox, identifier) => {
    const session = signedIn(await signIn(sandbox, identifier))
    const { signIn: other } = await startSignIn(sandbox, identifier)
    assert.equal(told(await sandbox.send({ type: 'read-account', session })), 'account')
    await sendCode(sandbox, other)
    const after = await sandbox.send({ type: 'read-account', session })
    assert.equal(told(after), 'not-signed-in')
    return `every session of the account ends (${told(after)}), though nobody has entered a code`
  })

  await seen('a changed password', 'two-factor', async (sandbox, identifier) => {
    const session = signedIn(await signIn(sandbox, identifier))
    const { signIn: waiting } = await startSignIn(sandbox, identifier)
    const newPassword = 'Other-horse-2'
    accepted(await sandbox.send({ type: 'change-password', session, currentPassword: 'not asked', newPassword }))
    assert.equal(told(await sandbox.send({ type: 'read-account', session })), 'account')
    assert.equal(told(await sandbox.send({ type: 'send-code', signIn: waiting, via: 'text' })), 'sign-in-ended')
    return 'the current one is not asked for; sign-ins that began with it end'
  })

  await seen('two-factor off', 'two-factor', async (sandbox, identifier) => {
    const session = signedIn(await signIn(sandbox, identifier))
    accepted(await sandbox.send({ type: 'turn-off-two-factor', session }))
    const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
    assert.equal(answer.type, 'signed-in')
    return 'the session is all that is asked for'
  })

  await seen('what cannot be asked', 'none', async (sandbox) => {
    await assert.rejects(sandbox.send({ type: 'list-devices', session: 'made-up' }), { code: 'unsupported-command' })
    const answer = await sandbox.send({ type: 'read-account', session: 'made-up' })
    assert.equal(told(answer), 'not-signed-in')
    return 'an error of the adapter, never a refusal'
  })

  await seen('the exchanges', 'two-factor', async (sandbox, identifier) => {
    const { signIn } = await startSignIn(sandbox, identifier)
    const code = await sendCode(sandbox, signIn)
    signedIn(await enter(sandbox, signIn, code))
    const exchanges = JSON.stringify(sandbox.exchanges, null, 2)
    for (const secret of [password, code]) assert.ok(!exchanges.includes(secret))
    if (process.argv.includes('--exchanges')) console.log(exchanges)
    return `${sandbox.exchanges.length} kept, without password or code`
  })

  await seen('an authenticator app', 'none', async (sandbox, identifier) => {
    const { now } = await sandbox.control({ type: 'read-clock' })
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    const { sessionToken, objectId } = await ask('POST', '/login', { username: identifier, password })
    const code = totp(secret, now, { period: options.codeLifetime })
    const mfa = { secret, token: code }
    const set = await ask('PUT', `/users/${objectId}`, { authData: { mfa } }, sessionToken)
    const [recovery = ''] = String(set.authDataResponse?.mfa?.recovery).split(', ')
    const logIn = async (token: string) => {
      const { error, objectId: user } = await ask('POST', '/login', {
        username: identifier,
        password,
        authData: { mfa: { token } },
      })
      return user === undefined ? error : 'signed-in'
    }
    assert.equal(await logIn(otherThan(code)), 'Invalid MFA token')
    assert.deepEqual([await logIn(code), await logIn(code)], ['signed-in', 'signed-in'])
    assert.deepEqual([await logIn(recovery), await logIn(recovery)], ['signed-in', 'Invalid MFA token'])
    return 'its code works twice within its time, against RFC 6238 section 5.2; a recovery code works once'
  })
} finally {
  await target.close()
}

console.log('verdicts:')
process.exitCode = examine()

/** Run one case in a sandbox with an account, and print what it tells. */
async function seen(
  what: string,
  scheme: 'none' | 'two-factor',
  look: (sandbox: Sandbox, identifier: string) => Promise<string>,
): Promise<void> {
  const sandbox = await target.open()
  const identifier = `ada-${sandbox.id}@example.test`
  const phones = scheme === 'none' ? [] : [{ number, verified: true }]
  await sandbox.control({ type: 'provision-account', identifier, password, scheme, phones })
  try {
    console.log(`${what}: ${await look(sandbox, identifier)}`)
  } finally {
    await sandbox.close()
  }
}

/** A request of one's own, for what the protocol has no words for. */
async function ask(method: string, path: string, body: object, session?: string) {
  const response = await fetch(new URL(path, target.url), {
    method,
    headers: {
      'content-type': 'application/json',
      'x-parse-application-id': options.appId,
      ...(session === undefined ? {} : { 'x-parse-session-token': session }),
    },
    body: JSON.stringify(body),
  })
  const answer: {
    readonly sessionToken?: string
    readonly objectId?: string
    readonly error?: string
    readonly authDataResponse?: { readonly mfa?: { readonly recovery?: string } }
  } = JSON.parse(await response.text())
  return answer
}

async function startSignIn(sandbox: Sandbox, identifier: string) {
  const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
  assert.equal(answer.type, 'code-required')
  return answer
}

/** Have a code sent, and read it where it arrived. */
async function sendCode(sandbox: Sandbox, signIn: string): Promise<string> {
  accepted(await sandbox.send({ type: 'send-code', signIn, via: 'text' }))
  return newestCode(sandbox)
}

async function newestCode(sandbox: Sandbox): Promise<string> {
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  return deliveries.at(-1)?.code ?? assert.fail('no code arrived')
}

function enter(sandbox: Sandbox, signIn: string, code: string): Promise<AnswerTo<'enter-code'>> {
  return sandbox.send({ type: 'enter-code', signIn, code })
}

async function signIn(sandbox: Sandbox, identifier: string): Promise<AnswerTo<'enter-code'>> {
  const begun = await startSignIn(sandbox, identifier)
  return enter(sandbox, begun.signIn, await sendCode(sandbox, begun.signIn))
}

async function passwordSession(sandbox: Sandbox, identifier: string): Promise<string> {
  return signedIn(await sandbox.send({ type: 'start-sign-in', identifier, password, client }))
}

function otherThan(code: string): string {
  return String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')
}

function signedIn(answer: AnswerTo<'enter-code'> | AnswerTo<'start-sign-in'>): string {
  assert.equal(answer.type, 'signed-in')
  return answer.session
}

function accepted<A extends { readonly type: string }>(answer: A): Exclude<A, { type: 'refused' }> {
  assert.notEqual(answer.type, 'refused')
  return answer as Exclude<A, { type: 'refused' }>
}

/** An answer in a word: its reason where it is a refusal. */
function told(answer: { readonly type: string; readonly reason?: string }): string {
  return answer.reason ?? answer.type
}
