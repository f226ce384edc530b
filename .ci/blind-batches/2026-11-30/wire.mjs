import { createHmac } from 'node:crypto'

/** What the probes share: one sandbox, requests, a verdict. */
const { ASSAY_URL: base, ASSAY_CONTROL_URL: controlBase, ASSAY_CONTROL_TOKEN: token } = process.env

const ask = async (url, method, bearer, body) => {
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
  const type = String(json.type ?? '').replace('urn:assay:refusal:', '')
  return { ...json, status: response.status, type }
}

export const password = 'Correct-horse-1'

export const openSandbox = async (parameters = {}) => {
  const { sandbox } = await ask(`${controlBase}/sandboxes`, 'POST', token, { parameters })
  if (sandbox === undefined) throw new Error('no sandbox was opened')
  const control = async (method, path, body) => {
    const answer = await ask(`${controlBase}/sandboxes/${sandbox}${path}`, method, token, body)
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const call = (method, path, bearer, body) => ask(`${base}/sandboxes/${sandbox}${path}`, method, bearer, body)
  const deliveries = async (fits = () => true) => (await control('GET', '/deliveries')).deliveries.filter(fits)
  return {
    call,
    control,
    deliveries,
    /** The newest code that went to a place. */
    codeTo: async (to) => (await deliveries((one) => one.to === to && one.code !== undefined)).at(-1)?.code,
    advance: (seconds) => control('POST', '/clock', { seconds }),
    now: async () => (await control('GET', '/clock')).now,
    provision: (setup) =>
      control('POST', '/accounts', { identifier: 'ada@example.com', password, scheme: 'two-factor', ...setup }),
    staff: async () => (await control('POST', '/staff-tokens')).staff,
    demandPassword: (identifier = 'ada@example.com') => control('POST', '/password-demands', { identifier }),
    signIn: (client = browser, more = {}) =>
      call('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password, client, ...more }),
  }
}

export const browser = { kind: 'browser', name: 'Browser' }
export const iphone = (name = 'Phone', more = {}) => ({
  kind: 'phone',
  name,
  version: '12.1',
  hardware: `hw-${name}`,
  model: 'M1',
  serial: `s-${name}`,
  ...more,
})
export const number = { first: '+12025550101', second: '+12025550102', third: '+12025550103' }
export const questions = ['one', 'two', 'three'].map((text) => ({ question: `${text}?`, answer: `${text}!` }))

/** A code of the right form that is another one than this. */
export const otherThan = (code) => String((Number(code ?? 0) + 1) % 1e6).padStart(6, '0')

/** The answer, when it is of that type; otherwise the probe cannot go on. */
export const must = (answer, type) => {
  if (answer.type !== type) throw new Error(`${type} was expected, not ${JSON.stringify(answer)}`)
  return answer
}

/** Turn two-factor on with a session; the undo link of the mail. */
export const enrol = async (sandbox, session, to, { answers, current = password } = {}) => {
  const started = await sandbox.call('POST', '/enrolments', session, { password: current })
  const { enrolment } = must(started, 'enrolment')
  if (answers) must(await sandbox.call('POST', '/enrolment/answers', enrolment, { answers }), 'enrolment')
  const body = { number: to, method: 'text' }
  const { phone } = must(await sandbox.call('POST', '/enrolment/phones', enrolment, body), 'enrolment')
  const code = await sandbox.codeTo(to)
  const done = must(await sandbox.call('POST', `/enrolment/phones/${phone}/code`, enrolment, { code }), 'enrolment')
  if (done.state === 'open') must(await sandbox.call('POST', '/enrolment/activation', enrolment), 'enrolment')
  const [mail] = (await sandbox.deliveries((one) => one.link !== undefined && one.purpose === 'enrolment')).slice(-1)
  return { link: mail.link, enrolment, phone, code }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const fromBase32 = (text) => {
  const bits = [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
/** RFC 6238 with SHA-1, six digits, steps of 30 seconds: the code of a moment, so many steps off. */
export const totp = (secret, now, steps = 0) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + steps))
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = digest[19] & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, '0')
}

/** Ends with 1 where the defect shows, with 0 where the server is right, with 2 where the probe itself fails. */
export const probe = async (showsDefect) => {
  try {
    process.exitCode = (await showsDefect()) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
