import { createHmac } from 'node:crypto'
/** Shared by the probes: one sandbox, requests, deliveries. Exit 0: the server is right; 1: it shows the defect; 2: the probe failed. */
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const trim = (url) => url.replace(/\/$/, '')
export const password = 'Correct7Horse'
export const me = 'ada@example.com'
export const numbers = ['+12025550100', '+12025550101', '+12025550102']
export const must = (condition, what) => {
  if (!condition) throw new Error(`the probe did not get so far: ${what}`)
}
const call = async (base, method, path, body, token) => {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? {} : JSON.parse(text)
  const ok = response.status < 300
  return { status: response.status, ok, reason: ok ? undefined : String(json.type).split(':').at(-1), ...json }
}
const base32 = (text) => {
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
export const totp = (secret, milliseconds) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
export const wrongOf = (code) => (code === '000000' ? '000001' : '000000')
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '11.2', hardware: `hw-${name}`, serial: `serial-${name}`, model: `model-${name}`, ...more })
export const browser = (more = {}) => ({ kind: 'browser', ...more })
export const questions = ['one', 'two', 'three'].map((one) => ({ question: `${one}?`, answer: one }))
export const answers = ['one', 'two', 'three']

/** `work` returns whether the defect shows. */
export const run = async (parameters, work) => {
  try {
    const control = trim(ASSAY_CONTROL_URL)
    const opened = await call(control, 'POST', '/sandboxes', { parameters, now: 1_700_000_010_000 }, ASSAY_CONTROL_TOKEN)
    must(opened.sandbox, JSON.stringify(opened))
    const base = `${trim(ASSAY_URL)}/sandboxes/${opened.sandbox}`
    const ctl = (method, path, body) => call(`${control}/sandboxes/${opened.sandbox}`, method, path, body, ASSAY_CONTROL_TOKEN)
    const t = {
      api: (method, path, body, token) => call(base, method, path, body, token),
      ctl,
      advance: (seconds) => ctl('POST', '/clock', { seconds }),
      now: async () => (await ctl('GET', '/clock')).now,
      account: async (setup = {}) => {
        const made = await ctl('POST', '/accounts', { identifier: me, password, scheme: 'two-factor', phones: [{ number: numbers[0] }], ...setup })
        must(made.session, JSON.stringify(made))
        return made
      },
      deliveries: async (filter = () => true) => (await ctl('GET', '/deliveries')).deliveries.filter(filter),
      code: async (filter = () => true) => {
        const all = (await ctl('GET', '/deliveries')).deliveries.filter((one) => one.code !== undefined && filter(one))
        must(all.length > 0, 'a code was delivered')
        return all.at(-1).code
      },
      start: (client, more = {}) => call(base, 'POST', '/sign-ins', { identifier: me, password, client, ...more }),
      text: async (signIn, number) => call(base, 'POST', '/sign-in/sends', { via: 'text', phone: number }, signIn),
      enter: (signIn, code, more = {}) => call(base, 'POST', '/sign-in/code', { code, ...more }, signIn),
      /** A whole sign-in with a texted code. */
      signIn: async (client, more = {}, entry = {}) => {
        const started = await t.start(client, more)
        must(started.type === 'code-required', JSON.stringify(started))
        const sent = await t.text(started.signIn, started.phones[0].phone)
        must(sent.ok, JSON.stringify(sent))
        const done = await t.enter(started.signIn, await t.code((one) => one.channel === 'text'), entry)
        must(done.type === 'signed-in', JSON.stringify(done))
        return done
      },
      staff: async () => (await ctl('POST', '/staff-tokens')).staff,
      app: async (session, name = 'app') => {
        const app = await call(base, 'POST', '/authenticator-apps', { name, password }, session)
        must(app.secret, JSON.stringify(app))
        return app
      },
      confirm: async (session, app) => {
        const code = totp(app.secret, await t.now())
        const done = await call(base, 'POST', `/authenticator-apps/${app.app}/code`, { code }, session)
        must(done.ok, JSON.stringify(done))
        return code
      },
      mails: async (to = me) => (await t.deliveries((one) => one.channel === 'email' && one.to === to)).length,
    }
    process.exitCode = (await work(t)) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
