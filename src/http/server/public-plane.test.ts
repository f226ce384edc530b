import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, Command } from '../../protocol/command.ts'
import { discoveryPath } from '../../protocol/declaration.ts'
import { refused } from '../../protocol/refusal.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { maxPublicBodyBytes } from '../wire/message.ts'
import { type CommandHandler, createPublicPlane } from './public-plane.ts'

const declaration = referenceDeclaration('2fa-2018')

/** A public plane with one sandbox at its root and one other; both record their commands. */
const newPlane = (reads?: CommandHandler['rewriteRequest']) => {
  const received: (readonly [sandbox: string, command: Command])[] = []
  const handlerOf = (name: string): CommandHandler => ({
    declaration: { ...declaration, product: { name, version: '1' } },
    async execute(command) {
      received.push([name, command])
      return { type: 'phones', phones: [] }
    },
    ...(reads === undefined ? {} : { rewriteRequest: reads }),
  })
  const handlers = new Map([undefined, 'box'].map((name) => [name, handlerOf(name ?? 'root')]))
  const plane = createPublicPlane((sandbox) => handlers.get(sandbox))
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) => plane({ method: 'GET', path, headers })
  return { received, plane, ask }
}

test('a command goes to the root sandbox or to its own sandbox', async () => {
  const { received, ask } = newPlane()
  await ask('/phones', { authorization: 'Bearer a' })
  await ask('/sandboxes/box/phones', { authorization: 'Bearer b' })
  assert.deepEqual(received, [
    ['root', { type: 'list-phones', session: 'a' }],
    ['box', { type: 'list-phones', session: 'b' }],
  ])
})

test('a field in the path arrives under its name, decoded', async () => {
  const { received, plane } = newPlane()
  await plane({ method: 'DELETE', path: '/phones/a%2Bb', headers: { authorization: 'Bearer a' } })
  assert.deepEqual(received, [['root', { type: 'remove-phone', session: 'a', phone: 'a+b' }]])
})

test('an answer is sent as JSON, and a refusal as a problem', async () => {
  const answers: readonly Answer[] = [{ type: 'phones', phones: [] }, refused('not-signed-in')]
  const sent = answers.map(async (answer) => {
    const plane = createPublicPlane(() => ({ declaration, execute: async () => answer }))
    const { status, headers, body } = await plane({ method: 'GET', path: '/phones', headers: {} })
    return [status, headers['content-type'], JSON.parse(body).type]
  })
  assert.deepEqual(await Promise.all(sent), [
    [200, 'application/json', 'phones'],
    [401, 'application/problem+json', 'urn:assay:refusal:not-signed-in'],
  ])
})

test('each sandbox returns its own declaration as JSON', async () => {
  const { ask } = newPlane()
  for (const [base, name] of [
    ['', 'root'],
    ['/sandboxes/box', 'box'],
  ]) {
    const { status, headers, body } = await ask(`${base}${discoveryPath}`)
    assert.deepEqual([status, headers['content-type']], [200, 'application/json'])
    assert.equal(JSON.parse(body).product.name, name)
  }
})

test('an unknown sandbox is refused with a sentence', async () => {
  const { received, ask } = newPlane()
  for (const path of ['/phones', discoveryPath]) {
    const { status, body } = await ask(`/sandboxes/gone${path}`)
    assert.deepEqual([status, JSON.parse(body).title], [404, 'There is no such sandbox'])
  }
  assert.deepEqual(received, [])
})

test('an unknown path is refused with a sentence', async () => {
  const { status, body } = await newPlane().ask('/telephones')
  assert.deepEqual([status, JSON.parse(body).title], [404, 'The contract has no such path'])
})

test('the token of a request is a bearer credential and nothing else', async () => {
  const tokenOf = async (authorization: string) => {
    const { received, ask } = newPlane()
    await ask('/phones', { authorization })
    const command = received[0]?.[1]
    return command !== undefined && 'session' in command ? command.session : undefined
  }
  assert.equal(await tokenOf('Bearer secret'), 'secret')
  assert.equal(await tokenOf('bearer secret'), 'secret')
  for (const other of ['', 'secret', 'Basic secret', 'Basic Bearer secret', 'Bearer secret and more', 'Bearer ']) {
    assert.equal(await tokenOf(other), '', other)
  }
})

test('a request without a token carries none', async () => {
  const fields: unknown[] = []
  const { ask } = newPlane((one) => {
    fields.push(one)
    return one
  })
  await ask('/phones')
  await ask('/phones', { authorization: 'Bearer a' })
  assert.deepEqual(fields, [
    { path: {}, body: undefined },
    { path: {}, bearer: 'a', body: undefined },
  ])
})

test('a sandbox may rewrite the fields of a request', async () => {
  const { received, ask } = newPlane((fields) => ({ ...fields, bearer: 'another' }))
  await ask('/phones', { authorization: 'Bearer a' })
  assert.deepEqual(received, [['root', { type: 'list-phones', session: 'another' }]])
})

test('JSON is read whatever the letters and parameters of its media type, and nothing else is', async () => {
  const { received, plane } = newPlane()
  const add = async (headers: Readonly<Record<string, string>>) => {
    const body = '{"number":"+12025550100","method":"text"}'
    const response = await plane({ method: 'POST', path: '/phones', headers, body })
    return response.status === 400 ? String(JSON.parse(response.body).detail) : received.pop()?.[1].type
  }
  for (const contentType of ['application/json', 'Application/JSON; charset=utf-8']) {
    assert.equal(await add({ 'content-type': contentType }), 'add-phone')
  }
  for (const headers of [{}, { 'content-type': 'text/plain' }]) assert.match((await add(headers)) ?? '', /content type/)
})

test('a body may be as large as the contract allows, in bytes', async () => {
  const { plane } = newPlane()
  const status = async (bytes: number) => {
    const { status } = await plane({ method: 'POST', path: '/phones', headers: {}, body: ' '.repeat(bytes) })
    return status
  }
  assert.equal(await status(maxPublicBodyBytes), 400)
  assert.equal(await status(maxPublicBodyBytes + 1), 413)
})
