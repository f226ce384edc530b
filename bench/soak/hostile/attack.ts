import assert from 'node:assert/strict'
import { referenceDeclaration } from '../../../src/http/reference/reference-declaration.ts'
import {
  createSandboxRegistry,
  type SandboxInstance,
  type SandboxRegistry,
} from '../../../src/http/reference/sandbox-registry.ts'
import { maxPublicBodyBytes } from '../../../src/http/wire/message.ts'
import { problemMediaType } from '../../../src/http/wire/problem.ts'

import type { ControlCommand } from '../../../src/protocol/control.ts'
import { seededRandom } from '../seeded-random.ts'
import { type AttackerKnowledge, hostileRequest } from './requests.ts'

export type Fetch = (request: Request) => Response | Promise<Response>
/** The result of an attack; `statuses` counts the answers by status. */
export type Attack = {
  readonly requests: number
  readonly sandboxes: number
  readonly statuses: Readonly<Record<number, number>>
}

const password = 'Canary-Horse-Ada-7'
const perSandbox = 2_000
/** An attacker's session does not last long under such requests. */
const perAttacker = 100
const ada = 'ada@example.com'
const attackersPassword = 'Mallory-Horse-7'

/** Sandboxes of the reference to attack. */
export const attackedSandboxes = (): SandboxRegistry =>
  createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })

/**
 * Send so many hostile requests, 2,000 to each sandbox, in which Ada is the victim and Mallory has an account and what an
 * attacker can know. Throws at the first answer that says that the server failed, that contains a secret of Ada's or lacks its
 * security headers, and when an account of Ada's has changed.
 */
export const attack = async (
  registry: SandboxRegistry,
  fetch: Fetch,
  requests: number,
  seed: number,
): Promise<Attack> => {
  const random = seededRandom(seed)
  const statuses: Record<number, number> = {}
  let [sent, sandboxes] = [0, 0]
  while (sent < requests) {
    const opened = registry.open({})
    if (!('id' in opened)) throw new Error(opened.problem)
    const sandbox = registry.find(opened.id)
    assert(sandbox)
    const { known, secrets, session } = await provisionVictim(sandbox, `/sandboxes/${opened.id}`)
    let mallory = await attacker(sandbox, -1)
    const before = await stateOf(sandbox, session)
    for (let at = 0; at < perSandbox && sent < requests; at++, sent++) {
      if (at % perAttacker === 0) mallory = await attacker(sandbox, at)
      const request = hostileRequest(random, {
        base: known.base,
        texts: [...known.texts, ...mallory.texts],
        tokens: [...known.tokens.slice(random.below(9)), ...mallory.tokens, ...mallory.tokens],
      })
      const named = `seed ${seed}, request ${sent}: ${request.method} ${request.url.slice(0, 200)}`
      const response = await fetch(request)
      statuses[response.status] = (statuses[response.status] ?? 0) + 1
      await assertHarmless(response, secrets, named)
    }
    assert.deepEqual(
      await stateOf(sandbox, session),
      before,
      `seed ${seed}: Ada's account was changed before request ${sent}`,
    )
    await assertPasswordUnchanged(sandbox)
    registry.close(opened.id)
    sandboxes += 1
  }
  assert.deepEqual(Object.keys(Object.prototype), [], 'the prototype of all objects was changed')
  assert.equal(Reflect.get({}, 'polluted'), undefined)
  return { requests: sent, sandboxes, statuses }
}

const assertHarmless = async (response: Response, secrets: readonly string[], named: string): Promise<void> => {
  const body = await response.text()
  assert.ok(response.status >= 200 && response.status < 500, `${named}: ${response.status} ${body.slice(0, 200)}`)
  assert.ok(body.length <= maxPublicBodyBytes, `${named}: an answer of ${body.length} characters`)
  for (const secret of secrets) assert.ok(!body.includes(secret), `${named}: the answer repeats a secret of Ada's`)
  const { headers } = response
  if (response.status >= 400 && body !== '') assert.equal(headers.get('content-type'), problemMediaType, named)
  assert.equal(headers.get('cache-control'), 'no-store', named)
  assert.equal(headers.get('x-content-type-options'), 'nosniff', named)
  assert.equal(headers.get('x-injected'), null, named)
  assert.equal(headers.get('set-cookie'), null, named)
}

const control = async (sandbox: SandboxInstance, command: ControlCommand) => {
  const answer = await sandbox.control(command)
  assert.ok(answer.type !== 'problem', JSON.stringify(answer))
  return answer
}

type Victim = { readonly known: AttackerKnowledge; readonly secrets: readonly string[]; readonly session: string }

const provision = async (sandbox: SandboxInstance, identifier: string, own: string, number: string) => {
  const made = await control(sandbox, {
    type: 'provision-account',
    identifier,
    password: own,
    scheme: 'two-factor',
    phones: [{ number }],
    devices: [{ client: { kind: 'phone', name: 'a phone' }, status: 'trusted' }],
  })
  assert.equal(made.type, 'provisioned')
  return made
}

/** An attacker with an account of their own, and what they know through it. */
const attacker = async (
  sandbox: SandboxInstance,
  turn: number,
): Promise<Pick<AttackerKnowledge, 'texts' | 'tokens'>> => {
  const identifier = `mallory${turn}@example.com`
  const made = await provision(sandbox, identifier, attackersPassword, '+12025550199')
  const sessions = [made.session, ...made.devices.flatMap(({ session = '' }) => [session])]
  return {
    texts: [identifier, ...made.phones.map(({ phone }) => phone), ...made.devices.map(({ device }) => device)],
    tokens: sessions,
  }
}

const provisionVictim = async (sandbox: SandboxInstance, base: string): Promise<Victim> => {
  const hers = await provision(sandbox, ada, password, '+12025550100')
  const { session } = hers
  const created = await sandbox.execute({
    type: 'create-app-password',
    session,
    label: 'Mail',
    identifier: ada,
    password,
  })
  const [id, secret] = created.type === 'app-password-created' ? [created.appPassword, created.secret] : ['', '']
  assert.ok(secret.length > 8, JSON.stringify(created))
  const ids = [hers.account, id, ...hers.phones.map(({ phone }) => phone), ...hers.devices.map(({ device }) => device)]
  const staff = await control(sandbox, { type: 'issue-staff-token' })
  const others = hers.devices.flatMap(({ session: own = '', trust = '' }) => [own, trust])
  return {
    session,
    secrets: [password, session, secret, 'staff' in staff ? staff.staff : '', ...others].filter((one) => one !== ''),
    known: { base, texts: [...ids, ada, '+12025550100', 'Mail', '123456'], tokens: [ada, 'x', ...ids] },
  }
}

const stateOf = (sandbox: SandboxInstance, session: string) =>
  Promise.all(
    (['read-account', 'list-phones', 'list-devices', 'list-app-passwords'] as const).map((type) =>
      sandbox.execute({ type, session }),
    ),
  )

/** After the lock from wrong passwords has ended, her password is still the same. */
const assertPasswordUnchanged = async (sandbox: SandboxInstance): Promise<void> => {
  await control(sandbox, { type: 'advance-clock', seconds: 2 * 86_400 })
  const client = { kind: 'browser' } as const
  const answer = await sandbox.execute({ type: 'start-sign-in', identifier: ada, password, client })
  assert.equal(answer.type, 'code-required', JSON.stringify(answer))
}
