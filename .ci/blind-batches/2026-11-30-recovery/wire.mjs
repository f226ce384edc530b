// What the probes share: one sandbox over the control plane, calls with a bearer token, and the usual ways.
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
// An error of the probe itself, or a server that fails, is not the defect.
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})
const request = async (method, url, body, token) => {
  const res = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await res.text()
  if (res.status >= 500) throw new Error(`${method} ${url}: ${res.status}`)
  const json = text === '' ? {} : JSON.parse(text)
  return { ok: res.ok, status: res.status, ...json, reason: String(json.type ?? '').split(':').at(-1) }
}
export const day = 86_400
/** Stops with 2, an error of the probe itself, where the way to the defect is not as expected. */
export const must = (holds, what) => {
  if (holds && holds.ok !== false) return holds
  console.error('precondition:', what, typeof holds === 'object' ? JSON.stringify(holds) : '')
  process.exit(2)
}
export const verdict = (defect, seen) => {
  if (defect && seen !== undefined) console.error('seen:', JSON.stringify(seen))
  process.exit(defect ? 1 : 0)
}
export const open = async (parameters = {}) => {
  const control = (method, path, body) => request(method, `${ASSAY_CONTROL_URL}${path}`, body, ASSAY_CONTROL_TOKEN)
  const box = must(await control('POST', '/sandboxes', { parameters }), 'sandbox')
  const at = `/sandboxes/${box.sandbox}`
  const base = /^https?:/.test(box.url) ? box.url : `${ASSAY_URL}${box.url}`
  const call = (method, path, token, body) => request(method, `${base}${path}`, body, token)
  const s = {
    call,
    post: (path, token, body) => call('POST', path, token, body),
    get: (path, token) => call('GET', path, token),
    provision: async (setup) => must(await control('POST', `${at}/accounts`, setup), 'provision'),
    advance: async (seconds) => must(await control('POST', `${at}/clock`, { seconds }), 'clock'),
    address: async (address) => must(await control('PUT', `${at}/client-address`, { address }), 'address'),
    deliveries: async () => must(await control('GET', `${at}/deliveries`), 'deliveries').deliveries,
    staff: async () => must(await control('POST', `${at}/staff-tokens`), 'staff').staff,
    last: async (to, purpose) => (await s.deliveries()).findLast((d) => d.to === to && d.purpose === purpose),
    signIn: (identifier, password, client = { kind: 'browser' }) =>
      call('POST', '/sign-ins', undefined, { identifier, password, client }),
    recover: async (identifier, evidence, number, ground = 'cannot-sign-in') =>
      must(await call('POST', '/recoveries', undefined, { identifier, ground, evidence, number }), 'recovery').recovery,
    /** Turns two-factor on; the answer has the link of the mail. */
    enrol: async (session, number, { identifier, answers, questions, before } = {}) => {
      const { enrolment } = must(await call('POST', '/enrolments', session, {}), 'enrolment')
      if (before) await before()
      if (answers) must(await call('POST', '/enrolment/answers', enrolment, { answers }), 'answers')
      if (questions) must(await call('POST', '/enrolment/questions', enrolment, { questions }), 'questions')
      const { phone } = must(await call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }), 'number')
      const { code } = await s.last(number, 'enrolment')
      const on = must(await call('POST', `/enrolment/phones/${phone}/code`, enrolment, { code }), 'enrolment code')
      must(on.state === 'on', 'two-factor is on')
      const mail = identifier && (await s.last(identifier, 'enrolment'))
      return { link: mail?.link, mail }
    },
    undo: (link) => call('POST', '/undo-links', undefined, { link }),
  }
  return s
}
export const N = (n) => `+1202555${String(100 + n).padStart(4, '0')}`
export const ada = 'ada@example.com'
export const pw = 'Correct1horse'
export const born = '1980-02-03'
export const phoneClient = (n, more = {}) => ({ kind: 'phone', name: `Phone ${n}`, version: '11.0', hardware: `hw-${n}`, ...more })
export const asked = (n = 3, tag = 'old') => Array.from({ length: n }, (_, i) => ({ question: `${tag} question ${i}?`, answer: `${tag} answer ${i}` }))
/** A two-factor account with a trusted phone and one trusted number. */
export const twoFactor = (more = {}) => ({
  identifier: ada, password: pw, scheme: 'two-factor', dateOfBirth: born, phones: [{ number: N(1) }],
  devices: [{ client: phoneClient(1), status: 'trusted' }], ...more,
})
/** An account with the password alone, whose phone makes it eligible. */
export const plain = (more = {}) => ({
  identifier: ada, password: pw, scheme: 'none', dateOfBirth: born,
  devices: [{ client: phoneClient(1), status: 'signed-in' }], ...more,
})
/** A keychain with a security code, begun on the first device. */
export const keychain = async (s, account, securityCode = '482913', number = N(7)) => {
  const member = account.devices[0].session
  const state = must(await s.post('/keychain/membership', member, {
    password: pw, ...(securityCode ? { securityCode: { form: 'digits', value: securityCode }, number } : {}),
  }), 'keychain')
  must(state.state === 'on', 'keychain on')
  return member
}
export const staffVerifies = (s, staff, what = 'keychain') => s.post('/support/identities', staff, { identifier: ada, for: what })
