// Shared by the probes: one sandbox, commands over HTTP, and the verdict as exit code.
const { ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: controlToken } = process.env

const call = async (method, url, bearer, body) => {
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
  return { status: response.status, ...json, type: String(json.type ?? '').replace('urn:assay:refusal:', '') }
}

export const password = 'Right-Horse-7'
export const question = (n) => ({ question: `Question ${n}?`, answer: `answer ${n}` })
export const questions = [1, 2, 3].map(question)

export const open = async (parameters = {}) => {
  const { sandbox, url } = await call('POST', `${controlUrl}/sandboxes`, controlToken, { parameters })
  const control = async (method, path, body) => {
    const answer = await call(method, `${controlUrl}/sandboxes/${sandbox}${path}`, controlToken, body)
    if (answer.status >= 400) throw new Error(`control ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const api = (method, path, bearer, body) => call(method, `${url}${path}`, bearer, body)
  return {
    api,
    /** The same, and it has to be accepted. */
    async ok(method, path, bearer, body) {
      const answer = await api(method, path, bearer, body)
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
      return answer
    },
    account: (setUp) => control('POST', '/accounts', { identifier: 'ada@example.com', password, scheme: 'none', ...setUp }),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    async last(to) {
      return (await control('GET', '/deliveries')).deliveries.findLast((one) => to === undefined || one.to === to)
    },
    staff: async () => (await control('POST', '/staff-tokens')).staff,
    signIn: (more = {}) => api('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password, client: { kind: 'browser' }, ...more }),
  }
}

/** Ends the probe: `defect` is whether the server shows it. */
export const verdict = (defect, seen) => {
  if (defect) console.log(`  seen: ${JSON.stringify(seen)}`)
  process.exitCode = defect ? 1 : 0
}
/** One of these two has to be seen. */
export const either = (seen, { right, defect }) => {
  const is = (wanted) => (Array.isArray(wanted) ? wanted : [wanted]).includes(seen)
  if (is(right) === is(defect)) throw new Error(`neither: ${JSON.stringify(seen)}`)
  verdict(is(defect), seen)
}

/** Turn two-factor on in a session of an eligible account; the answer of the last step. */
export const enrol = async (s, session, number, { answers, wait = 0 } = {}) => {
  const { enrolment } = await s.ok('POST', '/enrolments', session, {})
  if (answers) await s.ok('POST', '/enrolment/answers', enrolment, { answers })
  if (wait) await s.advance(wait)
  const { phone } = await s.ok('POST', '/enrolment/phones', enrolment, { number, method: 'text' })
  const { code } = await s.last(number)
  const on = await s.ok('POST', `/enrolment/phones/${phone}/code`, enrolment, { code })
  if (on.state !== 'on') throw new Error(`not on: ${JSON.stringify(on)}`)
  return on
}
export const phone = (name, version = '11', more = {}) => ({ kind: 'phone', name, version, hardware: `hw ${name}`, ...more })
