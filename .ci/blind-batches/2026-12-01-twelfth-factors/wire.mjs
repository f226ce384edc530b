import { createHmac } from 'node:crypto'

/** The controls and the public plane of one new sandbox. */
const open = async (parameters) => {
  const { ASSAY_URL: base, ASSAY_CONTROL_URL: controls, ASSAY_CONTROL_TOKEN: token } = process.env
  const request = async (url, method, bearer, body) => {
    const response = await fetch(url, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, text, ...(text === '' ? {} : JSON.parse(text)), ok: response.ok }
  }
  const opened = await request(`${controls}/sandboxes`, 'POST', token, { parameters })
  if (!opened.ok) throw new Error(opened.text)
  const own = `/sandboxes/${opened.sandbox}`
  const control = async (method, path, body) => {
    const answer = await request(`${controls}${own}${path}`, method, token, body)
    if (!answer.ok) throw new Error(`${path}: ${answer.text}`)
    return answer
  }
  const send = (method, path, bearer, body) => request(`${base}${own}${path}`, method, bearer, body)
  const must = async (...given) => {
    const answer = await send(...given)
    if (!answer.ok) throw new Error(`${given[0]} ${given[1]}: ${answer.text}`)
    return answer
  }
  const deliveries = async () => (await control('GET', '/deliveries')).deliveries
  return {
    control,
    send,
    must,
    deliveries,
    wait: (seconds) => control('POST', '/clock', { seconds }),
    restart: () => control('POST', '/restart'),
    now: async () => (await control('GET', '/clock')).now,
    account: async (more = {}) => {
      const set = { identifier: 'ada@example.com', password, scheme: 'two-factor', phones: [{ number: number() }], ...more }
      return { ...(await control('POST', '/accounts', set)), identifier: set.identifier, password: set.password }
    },
    /** The last code that was delivered, in any way or in this one. */
    code: async (channel) =>
      (await deliveries()).findLast((one) => one.code !== undefined && (channel ?? one.channel) === one.channel)?.code,
    notices: async () => (await deliveries()).filter((one) => one.purpose === 'notice').length,
    signIn: (account, more = {}) =>
      send('POST', '/sign-ins', undefined, {
        identifier: account.identifier,
        password: account.password,
        client: { kind: 'browser' },
        ...more,
      }),
    enter: (signIn, code, from) => send('POST', '/sign-in/code', signIn, { code, ...(from ? { from } : {}) }),
    sendText: (signIn, phone, via = 'text') => send('POST', '/sign-in/sends', signIn, { via, phone }),
  }
}

export const password = 'Correct-Horse-7'
let numbers = 100
export const number = () => `+12025550${numbers++}`

const base32 = (text) => {
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}
/** RFC 6238 with SHA-1 and six digits. */
export const totp = (secret, now, step = 30, off = 0) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / step) + off))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
/** A code that is not this one. */
export const other = (code) => String((Number(code ?? 0) + 1) % 1_000_000).padStart(6, '0')

/** Enrols and confirms an app. */
export const confirmedApp = async (s, session, name = 'one', step = 30) => {
  const app = await s.must('POST', '/authenticator-apps', session, { name, password })
  await s.must('POST', `/authenticator-apps/${app.app}/code`, session, { code: totp(app.secret, await s.now(), step) })
  await s.wait(step * 3)
  return app
}

/** Runs a probe: exit code 1 where it sees the defect, 0 where it does not, 2 where it could not look. */
export const probe = async (parameters, run) => {
  try {
    process.exitCode = (await run(await open(parameters))) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
