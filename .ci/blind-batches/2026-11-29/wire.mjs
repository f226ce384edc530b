/** What the probes share: a sandbox, its public and its control plane, and ready accounts. */
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
if (!ASSAY_URL || !ASSAY_CONTROL_URL) throw new Error('ASSAY_URL and ASSAY_CONTROL_URL are needed')

const send = async (url, method, body, bearer) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? {} : JSON.parse(text)
  // `reason` of a refusal, `type` of an answer.
  const reason = /^urn:assay:refusal:(.*)$/.exec(json.type ?? '')?.[1]
  return { status: response.status, reason, ...json }
}

export const password = 'Quartz-1848-moth'
export const numbers = ['+12025550100', '+12025550101', '+12025550102']

export const openSandbox = async (parameters = {}) => {
  const control = (method, path, body) => send(`${ASSAY_CONTROL_URL}${path}`, method, body, ASSAY_CONTROL_TOKEN)
  const opened = await control('POST', '/sandboxes', { parameters, now: Date.UTC(2019, 4, 6, 9) })
  if (opened.status !== 201) throw new Error(`no sandbox: ${JSON.stringify(opened)}`)
  const base = `/sandboxes/${opened.sandbox}`
  const api = (method, path, body, bearer) => send(`${opened.url}${path}`, method, body, bearer)
  const must = async (sent, what) => {
    const answer = await sent
    if (answer.status >= 300) throw new Error(`${what}: ${JSON.stringify(answer)}`)
    return answer
  }
  const deliveries = async () => (await must(control('GET', `${base}/deliveries`), 'deliveries')).deliveries
  return {
    api,
    /** The same, where the probe cannot go on without success. */
    ok: (method, path, body, bearer) => must(api(method, path, body, bearer), `${method} ${path}`),
    provision: (setup) => must(control('POST', `${base}/accounts`, { password, scheme: 'two-factor', ...setup }), 'account'),
    advance: (seconds) => must(control('POST', `${base}/clock`, { seconds }), 'clock'),
    demandPassword: (identifier) => must(control('POST', `${base}/password-demands`, { identifier }), 'demand'),
    deliveries,
    /** The newest delivery that fits. */
    last: async (fits) => {
      const found = (await deliveries()).findLast(fits)
      if (!found) throw new Error('the expected delivery is missing')
      return found
    },
    signIn: (client, more = {}) => api('POST', '/sign-ins', { identifier: 'ada@example.com', password, client, ...more }),
    /** Starts a sign-in that has to wait for its code. */
    async waiting(client, more = {}) {
      const answer = await this.signIn(client, more)
      if (answer.type !== 'code-required') throw new Error(`no code is asked for: ${JSON.stringify(answer)}`)
      return answer.signIn
    },
    /** A code from the settings of a trusted device. */
    generated: async (session) => (await must(api('POST', '/device/codes', {}, session), 'generated code')).code,
    /** Signs in with a code that a trusted device generated. */
    async complete(client, deviceSession, more = {}) {
      const signIn = await this.waiting(client)
      const code = await this.generated(deviceSession)
      return must(api('POST', '/sign-in/code', { code, ...more }, signIn), 'sign-in with a code')
    },
  }
}

export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '12.2', hardware: `hw ${name}`, ...more })
export const mac = (name, more = {}) => ({ kind: 'mac', name, version: '10.14', hardware: `hw ${name}`, ...more })
export const tv = (name = 'tv') => ({ kind: 'tv', name, version: '3', hardware: `hw ${name}` })
export const browser = { kind: 'browser' }

/** An account with two-factor, one trusted phone or more, and one number or more. */
export const ada = (sandbox, { devices = ['one'], phones = 1, ...more } = {}) =>
  sandbox.provision({
    identifier: 'ada@example.com',
    phones: numbers.slice(0, phones).map((number) => ({ number })),
    devices: devices.map((name) => ({ client: phone(name), status: 'trusted' })),
    ...more,
  })

/** A code of that many digits that is not the given one. */
export const wrongCode = (right) => String((Number(right) + 1) % 10 ** right.length).padStart(right.length, '0')

/** Says how the server behaved; 0 right, 1 the defect. Anything else would be an error of the probe. */
export const verdict = (right, defect, seen) => {
  process.stdout.write(`${right ? 'right' : 'defect'}: ${JSON.stringify(seen)}\n`)
  if (!right && !defect) throw new Error('neither what is right nor the defect')
  process.exitCode = right ? 0 : 1
}
