import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from './reference-declaration.ts'
import { createSandboxRegistry, type SandboxInstance } from './sandbox-registry.ts'

const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })

const open = (options: Parameters<typeof registry.open>[0] = {}): SandboxInstance => {
  const opened = registry.open(options)
  const instance = 'id' in opened ? registry.find(opened.id) : undefined
  if (!instance) throw new Error(JSON.stringify(opened))
  return instance
}
const identifier = 'ada@example.com'
const client = { kind: 'browser' } as const
const provision = async (instance: SandboxInstance, password: string) => {
  const made = await instance.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
  })
  if (made.type !== 'provisioned') throw new Error(made.type)
  return made
}
const signIn = (instance: SandboxInstance, password: string) =>
  instance.execute({ type: 'start-sign-in', identifier, password, client })
const clock = async (instance: SandboxInstance) => {
  const read = await instance.control({ type: 'read-clock' })
  return 'now' in read ? read.now : undefined
}
const deliveries = async (instance: SandboxInstance) => {
  const read = await instance.control({ type: 'read-deliveries' })
  return 'deliveries' in read ? read.deliveries : []
}

test('accounts of one sandbox are unknown in another, and at the root', async () => {
  const [one, other, root] = [open(), open(), registry.find(undefined)]
  const { session } = await provision(one, 'First-Horse-1')
  assert.equal((await signIn(one, 'First-Horse-1')).type, 'code-required')
  for (const instance of [other, root]) {
    if (!instance) throw new Error('no sandbox')
    assert.equal((await signIn(instance, 'First-Horse-1')).type, 'refused')
    assert.equal((await instance.execute({ type: 'list-phones', session })).type, 'refused')
  }
  await provision(other, 'Second-Horse-2')
  assert.equal((await signIn(other, 'Second-Horse-2')).type, 'code-required')
  assert.equal((await signIn(one, 'Second-Horse-2')).type, 'refused')
  assert.equal((await signIn(other, 'First-Horse-1')).type, 'refused')
})

test('a session, a sign-in and a code of one sandbox open nothing in another', async () => {
  const [one, other] = [open(), open()]
  const ownPhone = await provision(one, 'Right-Horse-1')
  await provision(other, 'Right-Horse-1')
  const started = await signIn(one, 'Right-Horse-1')
  if (started.type !== 'code-required') throw new Error(started.type)
  await one.execute({ type: 'send-code', signIn: started.signIn, via: 'text', phone: ownPhone.phones[0]?.phone ?? '' })
  const code = (await deliveries(one)).at(-1)?.code ?? ''
  assert.match(code, /^\d{6}$/)
  assert.equal((await other.execute({ type: 'enter-code', signIn: started.signIn, code })).type, 'refused')
  const theirs = await signIn(other, 'Right-Horse-1')
  if (theirs.type !== 'code-required') throw new Error(theirs.type)
  assert.equal((await other.execute({ type: 'enter-code', signIn: theirs.signIn, code })).type, 'refused')
  assert.equal((await one.execute({ type: 'enter-code', signIn: started.signIn, code })).type, 'signed-in')
})

test('the outbox and the clock of one sandbox are its own', async () => {
  const [one, other] = [open({ now: 1_000 }), open({ now: 5_000 })]
  const { phones } = await provision(one, 'Right-Horse-1')
  const started = await signIn(one, 'Right-Horse-1')
  if (started.type !== 'code-required') throw new Error(started.type)
  await one.execute({ type: 'send-code', signIn: started.signIn, via: 'text', phone: phones[0]?.phone ?? '' })
  assert.equal((await deliveries(one)).length, 1)
  assert.deepEqual(await deliveries(other), [])
  await one.control({ type: 'advance-clock', seconds: 60 })
  assert.deepEqual([await clock(one), await clock(other)], [61_000, 5_000])
})

test('parameters apply to the sandbox that was opened with them', () => {
  const [one, other] = [open({ parameters: { 'code.length': 8 } }), open()]
  assert.equal(one.declaration.parameters['code.length'], 8)
  assert.equal(other.declaration.parameters['code.length'], 6)
  assert.equal(registry.find(undefined)?.declaration.parameters['code.length'], 6)
})

test('a parameter that is not settable stays as declared', () => {
  const declaration = referenceDeclaration('2fa-2018')
  const strict = createSandboxRegistry({
    declaration: { ...declaration, powers: { ...declaration.powers, settable: ['code.lifetime'] } },
  })
  assert.ok('id' in strict.open({ parameters: { 'code.lifetime': 60 } }))
  assert.deepEqual(strict.open({ parameters: { 'code.length': 8 } }), {
    problem: 'code.length cannot be set for a sandbox',
  })
})

test('the client address is chosen for one sandbox', async () => {
  const [one, other] = [open(), open()]
  const place = async (instance: SandboxInstance) => {
    await instance.control({
      type: 'provision-account',
      identifier,
      password: 'Right-Horse-1',
      scheme: 'two-factor',
      devices: [{ client: { kind: 'phone', name: 'phone', version: '11.0' }, status: 'trusted' }],
    })
    await signIn(instance, 'Right-Horse-1')
    return (await deliveries(instance)).find((delivery) => delivery.place)?.place?.name
  }
  await one.control({ type: 'set-client-address', address: '203.0.113.7' })
  const [moved, usual] = [await place(one), await place(other)]
  assert.ok(moved !== undefined && usual !== undefined)
  assert.notEqual(moved, usual)
})

test('a closed sandbox is gone', () => {
  const opened = registry.open({})
  const id = 'id' in opened ? opened.id : ''
  assert.equal(registry.close(id), true)
  assert.equal(registry.find(id), undefined)
  assert.equal(registry.close(id), false)
})

test('a sandbox is not opened with settings that contradict each other', () => {
  assert.deepEqual(registry.open({ parameters: { 'phone.max': 2 } }), {
    problem: 'phone.max_at_enrol is 3 and phone.max 2: enrolment would take more numbers than an account may have',
  })
})
