import { createHmac } from 'node:crypto'
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const call = async (url, method, token, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text ? JSON.parse(text) : {}
  return { ...json, status: response.status, ok: response.ok, reason: response.ok ? undefined : String(json.type).split(':').at(-1) }
}
export const must = (answer, what = 'step') => {
  if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer)}`)
  return answer
}
const base32 = (text) => {
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g).map((b) => Number.parseInt(b, 2)))
}
export const totp = (secret, step) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
export const password = 'Correct-Horse-7'
export const identifier = 'ada@example.com'
export const numbers = ['+12025550101', '+12025550102']
export const browser = { kind: 'browser' }
export const open = async (parameters = {}) => {
  const opened = must(await call(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters, now: 1_700_000_010_000 }), 'open')
  const api = (method, path, token, body) => call(`${opened.url ?? `${ASSAY_URL}/sandboxes/${opened.sandbox}`}${path}`, method, token, body)
  const ctl = async (method, path, body) => must(await call(`${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}${path}`, method, ASSAY_CONTROL_TOKEN, body), path)
  const t = {
    api,
    ctl,
    provision: (more = {}) => ctl('POST', '/accounts', { identifier, password, scheme: 'two-factor', phones: numbers.map((number) => ({ number })), ...more }),
    wait: (seconds) => ctl('POST', '/clock', { seconds }),
    step: async () => Math.floor((await ctl('GET', '/clock')).now / 30_000),
    sent: async () => (await ctl('GET', '/deliveries')).deliveries,
    last: async (filter = (one) => one.code !== undefined) => (await t.sent()).filter(filter).at(-1),
    notices: async () => (await t.sent()).filter(({ channel, purpose }) => channel === 'email' && purpose === 'notice').length,
    start: (client = browser, more = {}) => api('POST', '/sign-ins', undefined, { identifier, password, client, ...more }),
    send: (signIn, phone, via = 'text') => api('POST', '/sign-in/sends', signIn, phone === undefined ? { via } : { via, phone }),
    enter: (signIn, code, from) => api('POST', '/sign-in/code', signIn, { code, ...(from ? { from } : {}) }),
    signIn: async (client = browser, more = {}) => {
      const begun = must(await t.start(client, more), 'start')
      if (begun.type !== 'code-required') return begun
      must(await t.send(begun.signIn, begun.phones[0].phone), 'send')
      return must(await t.enter(begun.signIn, (await t.last()).code), 'enter')
    },
    enrol: async (session, name = 'Phone') => must(await api('POST', '/authenticator-apps', session, { name, password }), 'enrol'),
    confirm: (session, { app, secret }, step) => api('POST', `/authenticator-apps/${app}/code`, session, { code: totp(secret, step) }),
    link: async () => {
      must(await api('POST', '/link-resets', undefined, { identifier }), 'link')
      return (await t.last((one) => one.link !== undefined)).link
    },
    follow: (link, newPassword = 'Other-Horse-8') => api('POST', '/link-reset', undefined, { link, newPassword }),
    wrong: (code) => (code === '111111' ? '222222' : '111111'),
  }
  return t
}
/** Runs a probe: true is right, false a defect; whatever breaks is an error. */
export const probe = async (parameters, run) => {
  try {
    process.exitCode = (await run(await open(parameters))) ? 0 : 1
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
