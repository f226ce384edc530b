const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const send = async (base, method, path, token, body) => {
  const headers = { accept: 'application/json, application/problem+json' }
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, ok: response.ok, ...(text === '' ? {} : JSON.parse(text)) }
}
export const must = (condition, what, seen) => {
  if (condition) return
  console.error(`unexpected: ${what}`, seen ?? '')
  process.exit(2)
}
export const verdict = (defect) => process.exit(defect ? 1 : 0)
export const P = 'Correct-Horse-7'
export const id = 'ada@example.com'
export const N1 = '+12025550101'
export const N2 = '+12025550102'
export const N3 = '+12025550103'
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '12.0', hardware: `hw-${name}`, ...more })
export const browser = (name) => ({ kind: 'browser', name, hardware: `pc-${name}` })
export const open = async (parameters = {}, now = 1_500_000_000_000) => {
  const box = await send(ASSAY_CONTROL_URL, 'POST', '/sandboxes', ASSAY_CONTROL_TOKEN, { parameters, now })
  must(box.status === 201, 'no sandbox', box)
  const control = (method, path, body) => send(ASSAY_CONTROL_URL, method, `/sandboxes/${box.sandbox}${path}`, ASSAY_CONTROL_TOKEN, body)
  const call = (method, path, token, body) => send(box.url, method, path, token, body)
  const s = {
    control, call,
    provision: async (more) => {
      const made = await control('POST', '/accounts', { identifier: id, password: P, ...more })
      must(made.status === 201, 'not provisioned', made)
      return made
    },
    clock: (seconds) => control('POST', '/clock', { seconds }),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    last: async (test) => (await s.deliveries()).findLast(test),
    signIn: (client, more = {}) => call('POST', '/sign-ins', undefined, { identifier: id, password: P, client, ...more }),
    text: async (signIn, phoneId, via = 'text') => {
      const sent = await call('POST', '/sign-in/sends', signIn, { via, phone: phoneId })
      must(sent.ok, 'code not sent', sent)
      return (await s.last((d) => d.channel === via && d.purpose === 'sign-in')).code
    },
    enrol: async (session, number, between = async () => {}) => {
      const started = await call('POST', '/enrolments', session, {})
      must(started.ok, 'enrolment not started', started)
      await between(started.enrolment)
      const given = await call('POST', '/enrolment/phones', started.enrolment, { number, method: 'text' })
      must(given.ok, 'number not taken', given)
      const { code } = await s.last((d) => d.purpose === 'enrolment' && d.channel === 'text')
      const on = await call('POST', `/enrolment/phones/${given.phone}/code`, started.enrolment, { code })
      must(on.ok && on.state === 'on', 'two-factor is not on', on)
      return (await s.last((d) => d.purpose === 'enrolment' && d.channel === 'email'))?.link
    },
    appPassword: async (session, label = 'Mail') => {
      const made = await call('POST', '/app-passwords', session, { label, identifier: id, password: P })
      must(made.status === 201, 'no app password', made)
      return made
    },
    program: (password, program = 'Mailer', service = 'mail') => call('POST', '/program-sign-ins', undefined, { identifier: id, password, service, program }),
  }
  return s
}
export const wrongOf = (code) => (code[0] === '1' ? '2' : '1') + code.slice(1)
