// Shared by the probes: a sandbox over the control plane, and requests to it.
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
void ASSAY_URL
// Node ends with 1 where nobody catches an error, and 1 would mean the defect.
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})
const call = async (url, method, bearer, body) => {
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
  return { ...json, status: response.status, reason: String(json.type ?? '').replace('urn:assay:refusal:', '') }
}
export const password = 'Correct4Horse'
/** A sandbox: `ask` for the public plane, `steer` for its controls. */
export const openSandbox = async (parameters = {}) => {
  const opened = await call(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, {
    parameters,
    now: Date.UTC(2018, 8, 1),
  })
  need(opened, 201)
  const steer = async (method, path, body) => {
    const answer = await call(
      `${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}${path}`,
      method,
      ASSAY_CONTROL_TOKEN,
      body ?? (method === 'GET' ? undefined : {}),
    )
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const ask = (method, path, bearer, body) => call(`${opened.url}${path}`, method, bearer, body)
  return {
    ask,
    steer,
    provision: (setUp) => steer('POST', '/accounts', { identifier: 'ada@example.com', password, scheme: 'two-factor', ...setUp }),
    advance: (seconds) => steer('POST', '/clock', { seconds }),
    mail: async () => (await steer('GET', '/deliveries')).deliveries,
    last: async (matches) => {
      const found = (await steer('GET', '/deliveries')).deliveries.filter(matches).at(-1)
      if (!found) throw new Error('no such delivery')
      return found
    },
    signIn: (client, more = {}) => ask('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password, client, ...more }),
  }
}
/** The answer, where it has the expected status: a step that has to work before anything is shown. */
export const need = (answer, status = 200) => {
  if (answer.status !== status) throw new Error(`expected ${status}: ${JSON.stringify(answer)}`)
  return answer
}
/** Ends the probe: 0 where the server is right, 1 where the defect shows; anything else is an error of the probe. */
export const verdict = (right, defect, seen) => {
  if (right === defect) {
    console.error('neither right nor the defect', JSON.stringify(seen))
    process.exit(2)
  }
  process.exit(right ? 0 : 1)
}
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '11.2', hardware: `hw-${name}`, ...more })
export const browser = { kind: 'browser', name: 'A browser' }
export const number = '+12025550100'
export const number2 = '+12025550101'
export const questions = [1, 2, 3].map((n) => ({ question: `Question ${n}?`, answer: `answer ${n}` }))
export const answers = questions.map(({ answer }) => answer)
export const wrong = (code) => String((Number(code[0]) + 1) % 10) + code.slice(1)
/** The code that a phone number got last. */
export const textedTo = (box, to) => box.last((one) => one.to === to && one.code !== undefined).then(({ code }) => code)
/** Enrols the account of that session; the link of the confirmation. */
export const enrol = async (box, session, to) => {
  const { enrolment } = need(await box.ask('POST', '/enrolments', session, {}))
  const given = need(await box.ask('POST', '/enrolment/phones', enrolment, { number: to, method: 'text' }))
  const on = need(await box.ask('POST', `/enrolment/phones/${given.phone}/code`, enrolment, { code: await textedTo(box, to) }))
  if (on.state !== 'on') throw new Error(JSON.stringify(on))
  return (await box.last((one) => one.link !== undefined)).link
}
