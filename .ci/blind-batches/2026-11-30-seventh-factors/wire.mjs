import { createHmac } from 'node:crypto'
const { ASSAY_CONTROL_URL: control, ASSAY_CONTROL_TOKEN: token } = process.env
export const PW = 'Correct1horse'
export const NEW = 'Battery2staple'
const call = async (url, method, body, bearer) => {
  const headers = { ...(bearer && { authorization: `Bearer ${bearer}` }), ...(body !== undefined && { 'content-type': 'application/json' }) }
  const r = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await r.text()
  return { status: r.status, ...(text ? JSON.parse(text) : {}) , http: r.status }
}
const base32 = (s) => {
  let bits = ''
  for (const c of s) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')
  return Buffer.from(bits.match(/.{8}/g).map((b) => Number.parseInt(b, 2)))
}
export const totp = (secret, step) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, '0')
}
/** A code of the same form that is another one. */
export const other = (code) => code.replace(/.$/, (d) => String((Number(d) + 5) % 10))
export const must = (answer, ...statuses) => {
  if (!(statuses.length ? statuses : [200, 201]).includes(answer.http)) throw new Error(`unexpected ${JSON.stringify(answer)}`)
  return answer
}
const open = async (parameters = {}) => {
  const { url, sandbox } = must(await call(`${control}/sandboxes`, 'POST', { parameters }, token))
  const ctl = (method, path, body) => call(`${control}/sandboxes/${sandbox}${path}`, method, body, token)
  const api = (method, path, body, bearer) => call(`${url}${path}`, method, body, bearer)
  let count = 0
  const s = {
    ctl, api,
    advance: (seconds) => ctl('POST', '/clock', { seconds }),
    now: async () => (await ctl('GET', '/clock')).now,
    step: async () => Math.floor((await s.now()) / 30_000),
    restart: async () => must(await ctl('POST', '/restart')),
    mails: async (pattern) => (await ctl('GET', '/deliveries')).deliveries.filter((d) => d.channel === 'email' && pattern.test(d.text)),
    last: async (key = 'code') => (await ctl('GET', '/deliveries')).deliveries.findLast((d) => d[key] !== undefined)[key],
    account: async (more = {}) => {
      const identifier = `ada${++count}@example.com`
      const made = must(await ctl('POST', '/accounts', { identifier, password: PW, scheme: 'two-factor', phones: [{ number: `+1202555010${count}` }], ...more }))
      return { identifier, ...made }
    },
    begin: (a, password = PW, client = { kind: 'browser' }) => api('POST', '/sign-ins', { identifier: a.identifier, password, client }),
    pending: async (a, password = PW) => must(await s.begin(a, password)).signIn,
    send: (signIn, via, phone) => api('POST', '/sign-in/sends', { via, ...(phone && { phone }) }, signIn),
    texted: async (a, signIn) => { must(await s.send(signIn, 'text', a.phones[0].phone)); return s.last() },
    enter: (signIn, code, from) => api('POST', '/sign-in/code', { code, ...(from && { from }) }, signIn),
    signsIn: async (a, code, from) => (await s.enter(await s.pending(a), code, from)).http === 200,
    enrol: (a, name = 'Phone', password = PW) => api('POST', '/authenticator-apps', { name, ...(password && { password }) }, a.session),
    confirm: (a, app, code) => api('POST', `/authenticator-apps/${app}/code`, { code }, a.session),
    app: async (a, name) => { const e = must(await s.enrol(a, name)); must(await s.confirm(a, e.app, totp(e.secret, await s.step()))); return e },
    sets: (a, password = PW) => api('POST', '/recovery-codes', password ? { password } : {}, a.session),
    link: async (a) => { must(await api('POST', '/link-resets', { identifier: a.identifier })); return s.last('link') },
    follow: (link, newPassword = NEW) => api('POST', '/link-reset', { link, newPassword }),
    alive: async (session) => (await api('GET', '/account', undefined, session)).http === 200,
  }
  return s
}
/** `right` says whether the server is right. */
export const probe = async (parameters, right) => {
  try { process.exit((await right(await open(parameters))) ? 0 : 1) } catch (error) { console.error(error); process.exit(2) }
}
