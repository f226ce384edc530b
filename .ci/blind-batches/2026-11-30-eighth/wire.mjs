// A sandbox of the server and what a probe needs of it. Exit codes: 0 the server is right, 1 it shows the defect, 2 the probe lost its way.
const { ASSAY_CONTROL_URL: control, ASSAY_CONTROL_TOKEN: key } = process.env
const send = async (method, url, token, body) => {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = text === '' ? {} : JSON.parse(text)
  const reason = answer.status >= 400 ? String(json.type).replace('urn:assay:refusal:', '') : undefined
  return { ...json, status: answer.status, reason, url: json.url }
}
export const sure = (answer, why = '') => {
  if (answer.status < 400) return answer
  console.error('lost', why, JSON.stringify(answer))
  process.exit(2)
}
export const verdict = (right) => process.exit(right ? 0 : 1)
export const pw = 'Harbour-Lamp-42'
export const me = 'ada@example.com'
export const three = ['oak', 'elm', 'ash'].map((answer, n) => ({ question: `Tree ${n}?`, answer }))
export const phone = (n, more = {}) => ({ kind: 'phone', name: `Phone ${n}`, version: '11.0', hardware: `hw-${n}`, ...more })
export const browser = { kind: 'browser', name: 'Browser' }

export const open = async (parameters = {}, now) => {
  const made = sure(await send('POST', `${control}/sandboxes`, key, { parameters, ...(now ? { now } : {}) }), 'open')
  const ctl = async (method, path, body) =>
    sure(await send(method, `${control}/sandboxes/${made.sandbox}${path}`, key, body), path)
  const api = (method, path, token, body) => send(method, `${made.url}${path}`, token, body)
  const s = {
    ctl,
    get: (path, token) => api('GET', path, token),
    del: (path, token) => api('DELETE', path, token),
    post: (path, token, body) => api('POST', path, token, body),
    put: (path, token, body) => api('PUT', path, token, body),
    provision: (more) => ctl('POST', '/accounts', { identifier: me, password: pw, scheme: 'two-factor', ...more }),
    advance: (seconds) => ctl('POST', '/clock', { seconds }),
    deliveries: async () => (await ctl('GET', '/deliveries')).deliveries,
    last: async (fits) => (await s.deliveries()).findLast(fits) ?? {},
    start: (client, more = {}) => s.post('/sign-ins', undefined, { identifier: me, password: pw, client, ...more }),
    generate: async (device) => sure(await s.post('/device/codes', device, {}), 'generate').code,
    /** A whole sign-in with a code from a trusted device. */
    signIn: async (client, device, more = {}) => {
      const { signIn } = sure(await s.start(client), 'start')
      return sure(await s.post('/sign-in/code', signIn, { code: await s.generate(device), ...more }), 'code')
    },
    /** A whole enrolment; resolves with the link that undoes it. */
    enrol: async (session, number) => {
      const { enrolment } = sure(await s.post('/enrolments', session, { password: pw }), 'enrol')
      const given = sure(await s.post('/enrolment/phones', enrolment, { number, method: 'text' }), 'number')
      const { code } = await s.last((one) => one.purpose === 'enrolment' && one.channel === 'text')
      sure(await s.post(`/enrolment/phones/${given.phone}/code`, enrolment, { code }), 'verify')
      return s.last((one) => one.purpose === 'enrolment' && one.channel === 'email')
    },
    program: (password) =>
      s.post('/program-sign-ins', undefined, { identifier: me, password, service: 'mail', program: 'Letters' }),
    appPassword: (session, label) =>
      s.post('/app-passwords', session, { label, identifier: me, password: pw }),
  }
  return s
}
