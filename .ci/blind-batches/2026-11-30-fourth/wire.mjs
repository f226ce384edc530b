const { ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const fail = (error) => { console.error(error); process.exit(2) }
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
export const P = 'Correct-Horse-7-Battery'
export const Q = 'Another-Staple-8-Window'
const json = async (method, url, bearer, body) => {
  const headers = { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, ok: response.ok, ...(text ? { body: JSON.parse(text) } : {}) }
}
export const must = (answer) => {
  if (!answer.ok) throw new Error(`set-up: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
/** Opens a sandbox. */
export const open = async (parameters = {}) => {
  const opened = must(await json('POST', `${ASSAY_CONTROL_URL}/sandboxes`, ASSAY_CONTROL_TOKEN, { parameters }))
  const controls = `${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}`
  const control = async (method, path, body) => must(await json(method, controls + path, ASSAY_CONTROL_TOKEN, body))
  const call = (method, path, bearer, body) => json(method, opened.url + path, bearer, body)
  const box = {
    call,
    control,
    account: (more) => control('POST', '/accounts', { identifier: 'ada@example.com', password: P, scheme: 'two-factor', phones: [{ number: '+12125550101' }], ...more }),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    code: async (where) => (await box.deliveries()).findLast((one) => one.code !== undefined && where(one)).code,
    signIn: (client, more = {}) => call('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password: P, client, ...more }),
    generate: async (session) => must(await call('POST', '/device/codes', session, {})).code,
    /** Turns two-factor on with this number. */
    enrol: async (session, number = '+12125550101') => {
      const { enrolment } = must(await call('POST', '/enrolments', session, {}))
      const { phone } = must(await call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }))
      const code = await box.code((one) => one.channel === 'text')
      const last = must(await call('POST', `/enrolment/phones/${phone}/code`, enrolment, { code }))
      if (last.state !== 'on') throw new Error(`not on: ${JSON.stringify(last)}`)
    },
    /** A keychain with a security code on device 0 of a two-step account. */
    keychain: (session) => call('POST', '/keychain/membership', session, { password: P, securityCode: { form: 'digits', value: '482913' }, number: '+12125550177' }),
  }
  return box
}
export const phone = (n, more = {}) => ({ kind: 'phone', name: `Phone ${n}`, version: '30.0', hardware: `hw-${n}`, ...more })
export const browser = { kind: 'browser' }
export const questions = [1, 2, 3].map((n) => ({ question: `Question ${n}?`, answer: `Answer ${n}` }))
/** Exit 1 where the defect shows. */
export const verdict = (defect) => process.exit(defect ? 1 : 0)
