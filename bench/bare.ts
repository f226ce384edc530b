import http from 'node:http'
import { referenceDeclaration } from '../src/http/reference/reference-declaration.ts'
import { createSandboxRegistry } from '../src/http/reference/sandbox-registry.ts'
import { createControlPlane } from '../src/http/server/control-plane.ts'
import { createPublicPlane } from '../src/http/server/public-plane.ts'

/** The same requests as the workload, as plain calls: no features, no steps, no checks except of the status. */
type Call = (plane: 'public' | 'control', url: string, method: string, token: string, body?: object) => Promise<string>

const [, , count = '100', concurrency = '1', url, controlUrl, token = 'token'] = process.argv

const root = 'http://bench.test'

const inProcess = (): Call => {
  const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
  const planes = {
    public: createPublicPlane(registry.find),
    control: createControlPlane(registry, token, () => root),
  }
  return async (plane, url, method, bearer, body) => {
    const response = await planes[plane]({
      method,
      path: url.slice(root.length),
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (response.status >= 300) throw new Error(`${method} ${url}: ${response.status}`)
    return response.body
  }
}

const overSockets = (): Call => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo' })
  return (_plane, path, method, bearer, body) =>
    new Promise((resolve, reject) => {
      const text = body ? JSON.stringify(body) : undefined
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
      const request = http.request(path, { method, agent, headers }, (response) => {
        let whole = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          whole += chunk
        })
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(whole)
          else reject(new Error(`${method} ${path}: ${response.statusCode}`))
        })
      })
      request.on('error', reject)
      request.end(text)
    })
}

const call = url === undefined ? inProcess() : overSockets()
const controlBase = controlUrl ?? root

const scenario = async (index: number): Promise<void> => {
  const opened = JSON.parse(await call('control', `${controlBase}/sandboxes`, 'POST', token, { now: 1527811200000 }))
  const sandbox = `${controlBase}/sandboxes/${opened.sandbox}`
  const [identifier, password] = [`ada-${index}@example.test`, 'Correct horse 1']
  const account = JSON.parse(
    await call('control', `${sandbox}/accounts`, 'POST', token, {
      identifier,
      password,
      scheme: 'two-factor',
      phones: [{ number: '+12025550101', verified: true }],
      devices: [{ client: { kind: 'phone', name: 'phone', version: '11.2', hardware: 'one' }, status: 'trusted' }],
    }),
  )
  for (const label of ['App 1', 'App 2', 'One more']) {
    const body = { label, identifier, password }
    JSON.parse(await call('public', `${opened.url}/app-passwords`, 'POST', account.session, body))
  }
  const { appPasswords } = JSON.parse(await call('public', `${opened.url}/app-passwords`, 'GET', account.session))
  if (appPasswords.length !== 3) throw new Error('the workload went wrong')
  await call('control', sandbox, 'DELETE', token)
}

let next = 0
const worker = async (): Promise<void> => {
  while (next < Number(count)) {
    next += 1
    await scenario(next)
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, worker))
process.exit(0)
