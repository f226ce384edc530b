import { createHmac } from 'node:crypto'

const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env

const send = async (url, method, body, token) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, json: text === '' ? undefined : JSON.parse(text) }
}

export const password = 'Correct horse 7 battery'
export const browser = { kind: 'browser' }

/** What a scenario cannot do without: throws where it did not happen, which is no verdict. */
export const must = (answer) => {
  if (answer.status >= 300) throw new Error(`unexpected ${answer.status}: ${answer.text}`)
  return answer.json
}

/** Opens a sandbox whose clock stands at the start of a time step, and exits with the verdict: 1 where `shows` is true. */
export const probe = async (parameters, shows) => {
  try {
    const sandbox = must(
      await send(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', { parameters, now: 1_800_000_000_000 }, ASSAY_CONTROL_TOKEN),
    )
    const control = async (method, path, body) =>
      must(await send(`${ASSAY_CONTROL_URL}/sandboxes/${sandbox.sandbox}${path}`, method, body, ASSAY_CONTROL_TOKEN))
    const call = (method, path, body, token) => send(`${sandbox.url}${path}`, method, body, token)
    const box = {
      control,
      call,
      advance: (seconds) => control('POST', '/clock', { seconds }),
      now: async () => (await control('GET', '/clock')).now,
      deliveries: async () => (await control('GET', '/deliveries')).deliveries,
      lastCode: async () => (await control('GET', '/deliveries')).deliveries.findLast(({ code }) => code).code,
      provision: (identifier = 'ada@example.com', more = {}) =>
        control('POST', '/accounts', {
          identifier,
          password,
          scheme: 'two-factor',
          phones: [{ number: '+12025550100' }],
          ...more,
        }),
      signIn: (identifier = 'ada@example.com', word = password, client = browser) =>
        call('POST', '/sign-ins', { identifier, password: word, client }),
      pending: async (client = browser) => must(await box.signIn('ada@example.com', password, client)),
      enter: (signIn, code, from) =>
        call('POST', '/sign-in/code', { code, ...(from === undefined ? {} : { from }) }, signIn),
      /** A whole sign-in by a texted code. */
      signedIn: async (client = browser) => {
        const { signIn, phones } = await box.pending(client)
        must(await call('POST', '/sign-in/sends', { via: 'text', phone: phones[0].phone }, signIn))
        return must(await box.enter(signIn, await box.lastCode()))
      },
      enrolApp: async (session, name) =>
        must(await call('POST', '/authenticator-apps', { name, password }, session)),
      /** Enrols an app and confirms it by the code of the present step. */
      app: async (session, name) => {
        const enrolled = await box.enrolApp(session, name)
        const code = totp(enrolled.secret, await box.now())
        must(await call('POST', `/authenticator-apps/${enrolled.app}/code`, { code }, session))
        return enrolled
      },
      /** The status of one fresh sign-in with a held code. */
      withCode: async (code, from) => (await box.enter((await box.pending()).signIn, code, from)).status,
    }
    process.exitCode = (await shows(box)) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 6238 with SHA-1, 30 seconds and six digits; `ahead` in steps. */
export const totp = (secret, now, ahead = 0) => {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + ahead))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
/** A code that is none of these. */
export const wrongCode = (...right) => ['000000', '111111', '222222', '333333'].find((code) => !right.includes(code))
