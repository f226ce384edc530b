const { ASSAY_URL: url, ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: token } = process.env
export const P = 'Correct Horse 1'
export const phone = (n, more = {}) => ({ kind: 'phone', name: `phone ${n}`, version: '11.0', hardware: `h${n}`, ...more })
export const browser = { kind: 'browser', name: 'browser', hardware: 'b1' }
export const web = { kind: 'web', name: 'site', fields: { user: 'ada', password: 'secret' } }
const send = async (base, method, path, body, bearer) => {
  const r = await fetch(base + path, {
    method,
    headers: { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await r.text()
  return { status: r.status, ...(text ? JSON.parse(text) : {}) }
}
export const open = async (parameters = {}) => {
  const s = await send(controlUrl, 'POST', '/sandboxes', { parameters }, token)
  if (s.status !== 201) throw new Error(JSON.stringify(s))
  const ctl = (method, path, body) => send(controlUrl, method, `/sandboxes/${s.sandbox}${path}`, body, token)
  const call = (method, path, bearer, body) => send(s.url, method, path, body, bearer)
  const deliveries = async () => (await ctl('GET', '/deliveries')).deliveries
  return {
    ctl, call, deliveries,
    account: async (more = {}) => {
      const made = await ctl('POST', '/accounts', { identifier: 'ada@example.com', password: P, scheme: 'two-factor', phones: [{ number: '+12025550101' }], ...more })
      if (made.status !== 201) throw new Error(JSON.stringify(made))
      return made
    },
    advance: (seconds) => ctl('POST', '/clock', { seconds }),
    last: async (fits) => (await deliveries()).filter(fits).at(-1),
    signIn: (more = {}) => call('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password: P, client: browser, ...more }),
    textCode: async (started) => {
      must(await call('POST', '/sign-in/sends', started.signIn, { via: 'text', phone: started.phones[0].phone }), 'code-sent')
      return (await deliveries()).filter((d) => d.channel === 'text').at(-1).code
    },
    enter: (started, code, more = {}) => call('POST', '/sign-in/code', started.signIn, { code, ...more }),
    /** Turns two-factor on for a session. */
    enrol: async (session, before = async () => {}) => {
      const begun = must(await call('POST', '/enrolments', session, {}), 'enrolment')
      await before(begun.enrolment)
      const given = must(await call('POST', '/enrolment/phones', begun.enrolment, { number: '+12025550160', method: 'text' }), 'enrolment')
      const { code } = (await deliveries()).filter((d) => d.channel === 'text').at(-1)
      const on = must(await call('POST', `/enrolment/phones/${given.phone}/code`, begun.enrolment, { code }), 'enrolment')
      if (on.state !== 'on') throw new Error(JSON.stringify(on))
      return on
    },
  }
}
/** The answer, which has to be of that type: anything else is no finding but an error. */
export const must = (answer, type) => {
  if (answer.type !== type) throw new Error(`${type} expected: ${JSON.stringify(answer)}`)
  return answer
}
/** Shows the defect where the first holds, the right server where the second does; an error otherwise. */
export const verdict = (defect, right, seen) => {
  if (defect === right) { console.error('unclear:', JSON.stringify(seen)); process.exit(2) }
  process.exit(defect ? 1 : 0)
}
export const refusedWith = (answer, ...reasons) => reasons.some((r) => answer.type === `urn:assay:refusal:${r}`)
