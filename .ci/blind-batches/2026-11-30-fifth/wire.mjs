// What the probes of this batch share: a sandbox of its own, and plain calls to it.
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
export const P = 'Passw0rdOne'
export const N1 = '+12025550100'
export const N2 = '+12025550101'
export const three = ['one', 'two', 'three'].map((word) => ({ question: `${word}?`, answer: word }))

const send = async (url, method, bearer, body) => {
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
  return { ...json, type: String(json.type ?? '').replace('urn:assay:refusal:', ''), status: response.status }
}

/** Throws unless the answer is of that type. */
export const must = (answer, ...types) => {
  if (!types.includes(answer.type)) throw new Error(`${types} expected: ${JSON.stringify(answer)}`)
  return answer
}

/** Runs a probe that resolves with whether the server shows the defect. */
export const run = async (parameters, probe) => {
  try {
    const opened = await send(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters })
    if (opened.status !== 201) throw new Error(JSON.stringify(opened))
    const base = opened.url.startsWith('http') ? opened.url : `${ASSAY_URL}${opened.url}`
    const control = (method, path, body) =>
      send(`${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}${path}`, method, ASSAY_CONTROL_TOKEN, body)
    const w = {
      call: (method, path, bearer, body) => send(`${base}${path}`, method, bearer, body),
      post: (path, bearer, body) => send(`${base}${path}`, 'POST', bearer, body),
      get: (path, bearer) => send(`${base}${path}`, 'GET', bearer),
      make: async (setup) => must(await control('POST', '/accounts', { password: P, ...setup }), 'provisioned'),
      advance: async (seconds) => must(await control('POST', '/clock', { seconds }), 'clock'),
      deliveries: async () => (await control('GET', '/deliveries')).deliveries,
      last: async (fits) => (await w.deliveries()).findLast(fits),
      staff: async () => (await control('POST', '/staff-tokens')).staff,
      signIn: (identifier, client, more = {}) => w.post('/sign-ins', undefined, { identifier, password: P, client, ...more }),
      /** A code by text message for a sign-in that waits. */
      textCode: async (started) => {
        must(await w.post('/sign-in/sends', started.signIn, { via: 'text', phone: started.phones[0].phone }), 'code-sent')
        return (await w.last(({ channel, purpose }) => channel === 'text' && purpose === 'sign-in')).code
      },
      /** The newest request on a device. */
      request: async (device) => (await w.last(({ to, request }) => to === device && request !== undefined)).request,
      answer: async (device, allow) =>
        w.post(`/requests/${await w.request(device.device)}/answer`, device.session, { allow }),
    }
    process.exit((await probe(w)) ? 1 : 0)
  } catch (error) {
    console.error(error)
    process.exit(2)
  }
}

export const browser = { kind: 'browser', name: 'browser' }
export const phone = (name, more = {}) => ({ kind: 'phone', version: '15.0', name, hardware: `hw-${name}`, ...more })
export const device = (name, status = 'trusted', more = {}) => ({ client: phone(name, more), status })
