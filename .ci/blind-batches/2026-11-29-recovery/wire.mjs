// What the probes share: a sandbox, accounts in it, and the ways that several of them walk.
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env

const send = async (url, method, token, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? {} : JSON.parse(text)
  const problem = String(json.type ?? '').startsWith('urn:assay:refusal:')
  return { ...json, http: response.status, reason: problem ? json.type.slice('urn:assay:refusal:'.length) : undefined }
}

/** An answer that has to be an accepted one for the probe to go on. */
export const ok = (answer) => {
  if (answer.http >= 300) throw new Error(`a step was refused: ${JSON.stringify(answer)}`)
  return answer
}
export const day = 86_400
export const password = 'Blue-Kettle-4711'
export const newPassword = 'Green-Ladder-0815'
export const born = '1984-02-29'
export const threeQuestions = ['First street?', 'First pet?', 'First teacher?'].map((question, at) => ({
  question,
  answer: `answer ${at}`,
}))
export const phone = (name, hardware, version = '11.0') => ({ kind: 'phone', name, version, hardware })
export const mac = (name, hardware) => ({ kind: 'mac', name, version: '10.13', hardware })
export const browser = { kind: 'browser', name: 'Browser' }

export class Sandbox {
  static async open(parameters = {}) {
    const opened = ok(
      await send(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters, now: Date.UTC(2026, 10, 29) }),
    )
    return new Sandbox(opened.sandbox, opened.url.startsWith('http') ? opened.url : `${ASSAY_URL}${opened.url}`)
  }
  constructor(id, url) {
    this.url = url
    this.controls = `${ASSAY_CONTROL_URL}/sandboxes/${id}`
  }
  control = (method, path, body) => send(`${this.controls}${path}`, method, ASSAY_CONTROL_TOKEN, body).then(ok)
  get = (path, token) => send(`${this.url}${path}`, 'GET', token)
  del = (path, token) => send(`${this.url}${path}`, 'DELETE', token)
  post = (path, token, body) => send(`${this.url}${path}`, 'POST', token, body)
  put = (path, token, body) => send(`${this.url}${path}`, 'PUT', token, body)
  account = (setUp) => this.control('POST', '/accounts', { password, scheme: 'two-factor', ...setUp })
  advance = (seconds) => this.control('POST', '/clock', { seconds })
  staff = async () => (await this.control('POST', '/staff-tokens')).staff
  deliveries = async () => (await this.control('GET', '/deliveries')).deliveries
  lastCode = async (to, purpose) =>
    (await this.deliveries()).findLast((one) => one.to === to && one.purpose === purpose && one.code !== undefined)?.code
  pushes = async (to) => (await this.deliveries()).filter((one) => one.channel === 'push' && one.to === to)

  /** Asks for a recovery; its token. */
  recover = async (identifier, evidence, number, ground = 'cannot-sign-in') =>
    ok(await this.post('/recoveries', undefined, { identifier, ground, evidence, number })).recovery
  recoveryState = async (recovery) => ok(await this.get('/recovery', recovery))
  recoveryCode = async (recovery, number) => {
    ok(await this.post('/recovery/sends', recovery))
    return this.lastCode(number, 'recovery')
  }

  signIn = (identifier, client, more = {}) =>
    this.post('/sign-ins', undefined, { identifier, password, client, ...more })
  /** Completes a sign-in with a code by text message to that number. */
  signInByText = async (identifier, client, number, more = {}, atCode = {}) => {
    const begun = ok(await this.signIn(identifier, client, more))
    if (begun.type !== 'code-required') throw new Error(`no code was asked for: ${JSON.stringify(begun)}`)
    const target = begun.phones.find(({ masked }) => masked.endsWith(number.slice(-2)))
    ok(await this.post('/sign-in/sends', begun.signIn, { via: 'text', phone: target.phone }))
    return ok(
      await this.post('/sign-in/code', begun.signIn, { code: await this.lastCode(number, 'sign-in'), ...atCode }),
    )
  }

  /** Turns two-factor on; the link in the mail. `between` comes after the start. */
  enrol = async (session, number, { answers, between } = {}) => {
    const { enrolment, wants } = ok(await this.post('/enrolments', session, {}))
    if (wants.includes('answers')) ok(await this.post('/enrolment/answers', enrolment, { answers }))
    await between?.()
    const given = ok(await this.post('/enrolment/phones', enrolment, { number, method: 'text' }))
    const code = await this.lastCode(number, 'enrolment')
    const done = ok(await this.post(`/enrolment/phones/${given.phone}/code`, enrolment, { code }))
    if (done.state !== 'on') throw new Error(`not on: ${JSON.stringify(done)}`)
    return (await this.deliveries()).findLast(({ channel, link }) => channel === 'email' && link !== undefined)?.link
  }
  undo = (link) => this.post('/undo-links', undefined, { link })
}

/** Runs the probe in a sandbox of its own: exit 0 the server is right, 1 it is not, 2 the probe could not tell. */
export const probe = async (isRight, parameters = {}) => {
  try {
    process.exitCode = (await isRight(await Sandbox.open(parameters))) ? 0 : 1
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
