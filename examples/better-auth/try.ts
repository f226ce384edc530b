/**
 * Drive the server through the adapter, say what was seen, and check it. Exit code 1 when something is not as written
 * here. With --exchanges it shows one sign-in on the wire.
 */
import assert from 'node:assert/strict'
import { type AnswerTo, type Sandbox, TargetError } from '../../src/index.ts'
import createTarget from './assay.adapter.ts'
import { foreignOrigin } from './beside.ts'
import { examine } from './verdicts.ts'

let identifier = ''
const password = 'Correct-horse-1'
const client = { kind: 'browser' } as const

const target = await createTarget().catch((error: unknown) => {
  if (!(error instanceof TargetError)) throw error
  console.error([error.message, error.advice].filter(Boolean).join(' '))
  process.exit(3)
})
try {
  const declaration = await target.describe()
  console.log(`${declaration.product.name} ${declaration.product.version} at ${target.url}`)
  const { 'code.attempts': attempts = 0, 'code.lifetime': lifetime = 0 } = declaration.parameters

  await seen('the password alone', async (sandbox) => {
    const waiting = await startSignIn(sandbox)
    const opened = await sandbox.send({ type: 'read-account', session: waiting.signIn })
    assert.deepEqual(opened, { type: 'refused', reason: 'not-signed-in' })
    return `code wanted within ${waiting.expiresIn} s, and what was handed out opens nothing: ${opened.reason}`
  })

  await seen('a wrong password', async (sandbox) => {
    const answer = await sandbox.send({ type: 'start-sign-in', identifier, password: `${password}x`, client })
    assert.deepEqual(answer, { type: 'refused', reason: 'wrong-credentials' })
    return describe(answer)
  })

  await seen('a wrong code, then the right one', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    assert.match(code, /^\d{6}$/)
    const wrong = await sandbox.send({ type: 'enter-code', signIn, code: otherThan(code) })
    assert.deepEqual(wrong, { type: 'refused', reason: 'wrong-code' })
    const session = signedIn(await sandbox.send({ type: 'enter-code', signIn, code })).session
    const account = await sandbox.send({ type: 'read-account', session })
    assert.equal(account.type === 'account' && account.identifier, identifier)
    return `${describe(wrong)}, then signed in as ${identifier}`
  })

  await seen('entries that are not six digits', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    for (const entry of [code.slice(1), `${code}0`, `${code.slice(1)}x`, `${code.slice(0, 3)} ${code.slice(3)}`]) {
      const answer = await sandbox.send({ type: 'enter-code', signIn, code: entry })
      assert.equal(answer.type, 'refused')
    }
    signedIn(await sandbox.send({ type: 'enter-code', signIn, code }))
    return 'short, long, lettered and spaced were refused, the code itself was taken'
  })

  await seen('a used code', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    signedIn(await sandbox.send({ type: 'enter-code', signIn, code }))
    const same = await sandbox.send({ type: 'enter-code', signIn, code })
    assert.deepEqual(same, { type: 'refused', reason: 'sign-in-ended' })
    const next = await startSignIn(sandbox)
    const other = await sandbox.send({ type: 'enter-code', signIn: next.signIn, code })
    assert.deepEqual(other, { type: 'refused', reason: 'wrong-code' })
    return `in its own sign-in: ${describe(same)}; in the next one: ${describe(other)}`
  })

  await seen('the same code twice at once', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    const both = await Promise.all([1, 2].map(() => sandbox.send({ type: 'enter-code', signIn, code })))
    assert.equal(both.filter(({ type }) => type === 'signed-in').length, 1)
    return both.map(describe).sort().join(' and ')
  })

  await seen('a code of another sign-in', async (sandbox) => {
    const [mine, other] = [await startSignIn(sandbox), await startSignIn(sandbox)]
    const code = await sendCode(sandbox, mine.signIn)
    const answer = await sandbox.send({ type: 'enter-code', signIn: other.signIn, code })
    assert.equal(answer.type, 'refused')
    signedIn(await sandbox.send({ type: 'enter-code', signIn: mine.signIn, code }))
    return describe(answer)
  })

  await seen('two codes for one sign-in', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const older = await sendCode(sandbox, signIn)
    const newer = await sendCode(sandbox, signIn)
    const first = await sandbox.send({ type: 'enter-code', signIn, code: older })
    assert.equal(first.type, older === newer ? 'signed-in' : 'refused')
    signedIn(await sandbox.send({ type: 'enter-code', signIn, code: newer }))
    return `the older one: ${describe(first)}; the newer one was taken`
  })

  await seen(`${attempts - 1} wrong codes`, async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    for (let tried = 0; tried < attempts - 1; tried += 1) await enterWrong(sandbox, signIn, code)
    return describe(signedIn(await sandbox.send({ type: 'enter-code', signIn, code })))
  })

  await seen(`${attempts} wrong codes`, async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    for (let tried = 0; tried < attempts; tried += 1) await enterWrong(sandbox, signIn, code)
    const right = await sandbox.send({ type: 'enter-code', signIn, code })
    assert.deepEqual(right, { type: 'refused', reason: 'too-many-attempts' })
    const again = signedIn(await sandbox.send({ type: 'enter-code', signIn, code: await sendCode(sandbox, signIn) }))
    return `the right code: ${describe(right)}; a new one in the same sign-in: ${describe(again)}`
  })

  await seen(`a code after its ${lifetime} s`, async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    await sandbox.control({ type: 'advance-clock', seconds: lifetime })
    const answer = await sandbox.send({ type: 'enter-code', signIn, code })
    assert.deepEqual(answer, { type: 'refused', reason: 'wrong-code' })
    return describe(answer)
  })

  await seen('a trusted browser', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    const { trust, trusted } = signedIn(await sandbox.send({ type: 'enter-code', signIn, code, trustBrowser: true }))
    assert.ok(trust)
    assert.equal(trusted, true)
    const wrong = { type: 'start-sign-in', identifier, password: `${password}x`, client, trust } as const
    assert.deepEqual(await sandbox.send(wrong), { type: 'refused', reason: 'wrong-credentials' })
    const skipped = await sandbox.send({ type: 'start-sign-in', identifier, password, client, trust })
    assert.equal(skipped.type, 'signed-in')
    const replayed = await sandbox.send({ type: 'start-sign-in', identifier, password, client, trust })
    return `no code asked; a wrong password refused; the same mark once more: ${describe(replayed)}`
  })

  await seen('trust of one account, offered for another', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    const { trust } = signedIn(await sandbox.send({ type: 'enter-code', signIn, code, trustBrowser: true }))
    assert.ok(trust)
    const ben = `ben-${sandbox.id}@example.test`
    await provision(sandbox, ben)
    const answer = await sandbox.send({ type: 'start-sign-in', identifier: ben, password, client, trust })
    assert.equal(answer.type, 'code-required')
    return describe(answer)
  })

  await seen('trust asked for with the password', async (sandbox) => {
    const asked = { type: 'start-sign-in', identifier, password, client, trustBrowser: true } as const
    const answer = await sandbox.send(asked)
    assert.equal(answer.type, 'code-required')
    return describe(answer)
  })

  await seen('sign-out', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const { session } = signedIn(
      await sandbox.send({ type: 'enter-code', signIn, code: await sendCode(sandbox, signIn) }),
    )
    assert.deepEqual(await sandbox.send({ type: 'sign-out', session }), { type: 'signed-out' })
    const stolen = await sandbox.send({ type: 'read-account', session })
    assert.deepEqual(stolen, { type: 'refused', reason: 'not-signed-in' })
    return `the cookie of before: ${describe(stolen)}`
  })

  await seen('what cannot be asked', async (sandbox) => {
    const session = 'made-up'
    await assert.rejects(sandbox.send({ type: 'list-devices', session }), { name: 'TargetError' })
    await assert.rejects(sandbox.control({ type: 'issue-staff-token' }), { code: 'missing-power' })
    assert.deepEqual(await sandbox.send({ type: 'read-account', session }), {
      type: 'refused',
      reason: 'not-signed-in',
    })
    return 'an error of the adapter, never a refusal'
  })

  await seen('a sign-in that waits while the password is changed', async (sandbox) => {
    const { session } = await fullSession(sandbox)
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    const change = { type: 'change-password', session, currentPassword: password, newPassword: `${password}!` } as const
    assert.deepEqual(await sandbox.send(change), { type: 'password-changed' })
    return `it began with the old one, and it is ${describe(signedIn(await sandbox.send({ type: 'enter-code', signIn, code })))}`
  })

  await seen('an API key', async (sandbox) => {
    const { session } = await fullSession(sandbox)
    const made = await sandbox.send({ type: 'create-app-password', session, label: 'Mail' })
    assert.equal(made.type, 'app-password-created')
    const program = {
      type: 'sign-in-program',
      identifier,
      password: made.secret,
      service: 'mail',
      program: 'Mail',
    } as const
    assert.equal((await sandbox.send(program)).type, 'program-signed-in')
    const withPassword = await sandbox.send({ ...program, password })
    assert.deepEqual(withPassword, { type: 'refused', reason: 'wrong-credentials' })
    const change = { type: 'change-password', session, currentPassword: password, newPassword: `${password}!` } as const
    assert.deepEqual(await sandbox.send(change), { type: 'password-changed' })
    assert.equal((await sandbox.send(program)).type, 'program-signed-in')
    return 'opens mail, where the password does not; it still does after the password was changed'
  })

  await seen('thirty API keys', async (sandbox) => {
    const { session } = await fullSession(sandbox)
    for (let made = 0; made < 30; made += 1) {
      const answer = await sandbox.send({ type: 'create-app-password', session, label: `App ${made}` })
      assert.equal(answer.type, 'app-password-created')
    }
    return 'there is no limit of 25'
  })

  await seen('two-factor off', async (sandbox) => {
    const { session } = await fullSession(sandbox)
    const off = await sandbox.send({ type: 'turn-off-two-factor', session })
    assert.deepEqual(off, { type: 'turn-off', scheme: 'off', missing: [] })
    const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
    assert.equal(answer.type, 'signed-in')
    return 'the password is all that is asked for'
  })

  await seen('backup codes', async (sandbox) => {
    const { session } = await fullSession(sandbox)
    const made = await sandbox.send({ type: 'make-recovery-codes', session, password })
    assert.equal(made.type, 'recovery-codes')
    const [code = ''] = made.codes
    const offer = async () => {
      const { signIn } = await startSignIn(sandbox)
      return sandbox.send({ type: 'enter-code', signIn, code, from: 'recovery' })
    }
    const [first, second] = [await offer(), await offer()]
    assert.deepEqual([first.type, second.type], ['signed-in', 'refused'])
    return `${describe(first)}, and the second time ${describe(second)}`
  })
  await seen('a page of another origin', () => foreignOrigin(target.url ?? ''))
  await seen('the list of sessions', async (sandbox) => {
    const [own, other] = [await fullSession(sandbox), await fullSession(sandbox)]
    const listed = await sandbox.send({ type: 'list-sessions', session: own.session })
    assert.equal(listed.type, 'sessions')
    assert.deepEqual(await sandbox.send({ type: 'end-other-sessions', session: own.session }), {
      type: 'sessions-ended',
    })
    const ended = await sandbox.send({ type: 'read-account', session: other.session })
    assert.deepEqual(ended, { type: 'refused', reason: 'not-signed-in' })
    return `${listed.sessions.length} are listed, and all others are ended from one of them`
  })

  await seen('a mailed link', async (sandbox) => {
    assert.deepEqual(await sandbox.send({ type: 'start-link-reset', identifier }), { type: 'link-reset-started' })
    const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
    const link = deliveries.at(-1)?.link ?? assert.fail('no link arrived')
    const follow = () => sandbox.send({ type: 'finish-link-reset', link, newPassword: `${password}!` })
    const [first, second] = [await follow(), await follow()]
    assert.deepEqual([first.type, second.type], ['password-changed', 'refused'])
    return 'it sets a new password once'
  })

  await seen('the exchanges', async (sandbox) => {
    const { signIn } = await startSignIn(sandbox)
    const code = await sendCode(sandbox, signIn)
    signedIn(await sandbox.send({ type: 'enter-code', signIn, code, trustBrowser: true }))
    const told = JSON.stringify(sandbox.exchanges, null, 2)
    for (const secret of [password, code]) assert.ok(!told.includes(secret))
    if (process.argv.includes('--exchanges')) console.log(told)
    return `${sandbox.exchanges.length} kept, without password, code or cookie`
  })
} finally {
  await target.close()
}

console.log('verdicts:')
process.exitCode = examine()

/** Run one case in a sandbox with an account that has two-factor on, and print what it tells. */
async function seen(what: string, look: (sandbox: Sandbox) => Promise<string>): Promise<void> {
  const sandbox = await target.open()
  identifier = `ada-${sandbox.id}@example.test`
  await provision(sandbox, identifier)
  try {
    console.log(`${what}: ${await look(sandbox)}`)
  } finally {
    await sandbox.close()
  }
}

async function provision(sandbox: Sandbox, name: string): Promise<void> {
  const phones = [{ number: '+14155550123', verified: true }]
  await sandbox.control({ type: 'provision-account', identifier: name, password, scheme: 'two-factor', phones })
}

async function startSignIn(sandbox: Sandbox) {
  const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
  assert.equal(answer.type, 'code-required')
  return answer
}

/** A whole sign-in. */
async function fullSession(sandbox: Sandbox) {
  const { signIn } = await startSignIn(sandbox)
  const code = await sendCode(sandbox, signIn)
  return signedIn(await sandbox.send({ type: 'enter-code', signIn, code }))
}

/** Have a code sent, and read it where it arrived. */
async function sendCode(sandbox: Sandbox, signIn: string): Promise<string> {
  const sent = await sandbox.send({ type: 'send-code', signIn, via: 'text' })
  assert.equal(sent.type, 'code-sent')
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  return deliveries.at(-1)?.code ?? assert.fail('no code arrived')
}

async function enterWrong(sandbox: Sandbox, signIn: string, code: string): Promise<void> {
  const answer = await sandbox.send({ type: 'enter-code', signIn, code: otherThan(code) })
  assert.deepEqual(answer, { type: 'refused', reason: 'wrong-code' })
}

function otherThan(code: string): string {
  return String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')
}

function signedIn(answer: AnswerTo<'enter-code'>) {
  assert.equal(answer.type, 'signed-in')
  return answer
}

function describe(answer: AnswerTo<'enter-code'> | AnswerTo<'start-sign-in'> | AnswerTo<'read-account'>): string {
  return answer.type === 'refused' ? `refused (${answer.reason})` : answer.type
}
