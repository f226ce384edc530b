import { createHmac } from 'node:crypto'

const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
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
  return { ok: response.ok, status: response.status, reason: String(json.type ?? '').split(':').at(-1), ...json, json }
}

/** Says what is wrong with the probe itself, not with the server. */
export const need = (answer, what) => {
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.json)}`)
  return answer
}
/** Ends the probe. */
export const verdict = (defect, note) => {
  console.error(defect ? 'defect' : 'right', note ?? '')
  process.exit(defect ? 1 : 0)
}
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})

export const password = 'Correct horse 7'
export const browser = { kind: 'browser' }

export const open = async (parameters = {}) => {
  const made = need(await send(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters }), 'sandbox')
  const base = made.url.startsWith('/') ? `${ASSAY_URL}${made.url}` : made.url
  const control = (method, path, body) =>
    send(`${ASSAY_CONTROL_URL}/sandboxes/${made.sandbox}${path}`, method, ASSAY_CONTROL_TOKEN, body)
  const call = (method, path, bearer, body) => send(`${base}${path}`, method, bearer, body)
  const box = {
    call,
    control,
    now: async () => need(await control('GET', '/clock'), 'clock').now,
    advance: async (seconds) => need(await control('POST', '/clock', { seconds }), 'clock'),
    deliveries: async () => need(await control('GET', '/deliveries'), 'deliveries').deliveries,
    account: async (name, more = {}) =>
      need(
        await control('POST', '/accounts', {
          identifier: `${name}@example.com`,
          password,
          scheme: 'two-factor',
          phones: [{ number: '+12025550123' }, { number: '+12025550124' }],
          ...more,
        }),
        'account',
      ),
    start: (name, pass = password, more = {}) =>
      call('POST', '/sign-ins', undefined, { identifier: `${name}@example.com`, password: pass, client: browser, ...more }),
    /** A sign-in that waits for its code. */
    waiting: async (name, pass, more) => {
      const answer = need(await box.start(name, pass, more), 'sign-in')
      if (answer.json.type !== 'code-required') throw new Error(`not asked for a code: ${JSON.stringify(answer.json)}`)
      return answer
    },
    text: (signIn, phone, via = 'text') => call('POST', '/sign-in/sends', signIn, { via, ...(phone && { phone }) }),
    lastCode: async (channel = 'text') =>
      (await box.deliveries()).findLast((one) => one.channel === channel && one.code !== undefined)?.code,
    enter: (signIn, code, from) => call('POST', '/sign-in/code', signIn, { code, ...(from && { from }) }),
    /** The whole sign-in, with a code by text. */
    signIn: async (name, pass, more) => {
      const { signIn, phones } = await box.waiting(name, pass, more)
      need(await box.text(signIn, phones[0].phone), 'text')
      return need(await box.enter(signIn, await box.lastCode()), 'code')
    },
    enrol: async (session, name = 'app') =>
      need(await call('POST', '/authenticator-apps', session, { name, password }), 'enrol'),
    confirm: async (session, app, offset = 0) =>
      call('POST', `/authenticator-apps/${app.app}/code`, session, { code: totp(app.secret, await box.now(), offset) }),
    app: async (session, name) => {
      const app = await box.enrol(session, name)
      need(await box.confirm(session, app), 'confirm')
      return app
    },
    recoveryCodes: async (session) => need(await call('POST', '/recovery-codes', session, { password }), 'codes').codes,
    link: async (name) => {
      need(await call('POST', '/link-resets', undefined, { identifier: `${name}@example.com` }), 'link')
      return (await box.deliveries()).findLast((one) => one.link !== undefined).link
    },
    follow: (link, newPassword) => call('POST', '/link-reset', undefined, { link, newPassword }),
    notices: async () => (await box.deliveries()).filter((one) => one.channel === 'email' && one.code === undefined && one.link === undefined).length,
    wrong: async (signIn, times) => {
      const right = await box.lastCode()
      const code = right === '000000' ? '111111' : '000000'
      let answer
      for (let time = 0; time < times; time += 1) answer = await box.enter(signIn, code)
      return answer
    },
  }
  return box
}

const base32 = (text) => {
  let bits = ''
  for (const letter of text) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}
export const totp = (secret, now, offset = 0) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + offset))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
