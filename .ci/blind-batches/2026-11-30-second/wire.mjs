// What the probes share: a sandbox of its own, its requests, and the verdict by exit code.
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(3)
})
const { ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: controlToken } = process.env

const call = async (url, method, token, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, ...(text === '' ? {} : { body: JSON.parse(text) }) }
}

export const must = (answer, status = [200, 201, 204]) => {
  if (![status].flat().includes(answer.status)) throw new Error(`unexpected ${JSON.stringify(answer)}`)
  return answer.body
}

/** Ends the probe: the server is right, or it shows the defect. */
export const verdict = (right, sentence) => {
  if (!right) console.error(sentence)
  process.exit(right ? 0 : 1)
}

export const open = async (parameters = {}) => {
  const opened = must(
    await call(`${controlUrl}/sandboxes`, 'POST', controlToken, {
      ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    }),
  )
  const control = async (method, path, body) =>
    must(await call(`${controlUrl}/sandboxes/${opened.sandbox}${path}`, method, controlToken, body))
  const request = (method, path, token, body) => call(`${opened.url}${path}`, method, token, body)
  const world = {
    request,
    get: (path, token) => request('GET', path, token),
    post: (path, token, body) => request('POST', path, token, body),
    put: (path, token, body) => request('PUT', path, token, body),
    del: (path, token) => request('DELETE', path, token),
    account: (setUp) => control('POST', '/accounts', { password: 'Right-Pass1', scheme: 'none', ...setUp }),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    address: (address) => control('PUT', '/client-address', { address }),
    staff: async () => (await control('POST', '/staff-tokens')).staff,
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    last: async (fits) => (await world.deliveries()).findLast(fits),
    startSignIn: (identifier, client, more = {}) =>
      request('POST', '/sign-ins', undefined, { identifier, password: 'Right-Pass1', client, ...more }),
    /** Signs in on a client with a code by text message to the first number. */
    signInByText: async (identifier, client, { trustBrowser, ...more } = {}) => {
      const waiting = must(await world.startSignIn(identifier, client, more))
      if (waiting.type !== 'code-required') return waiting
      must(await world.post('/sign-in/sends', waiting.signIn, { via: 'text', phone: waiting.phones[0].phone }))
      const { code } = await world.last((one) => one.channel === 'text' && one.purpose === 'sign-in')
      return must(
        await world.post('/sign-in/code', waiting.signIn, { code, ...(trustBrowser ? { trustBrowser } : {}) }),
      )
    },
  }
  return world
}

export const browser = { kind: 'browser' }
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '12.1', hardware: `hw-${name}`, ...more })
export const mac = (name, more = {}) => ({ kind: 'mac', name, version: '10.14', hardware: `hw-${name}`, ...more })
export const device = (client, status = 'trusted') => ({ client, status })
export const questions = [
  { question: 'First pet?', answer: 'Rex' },
  { question: 'First school?', answer: 'Hill' },
  { question: 'First car?', answer: 'Beetle' },
]
