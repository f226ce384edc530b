// What the probes of this batch share: a sandbox, people in it, and requests on the wire.
const { ASSAY_URL: root, ASSAY_CONTROL_URL: controlRoot, ASSAY_CONTROL_TOKEN: controlToken } = process.env

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
  return { status: response.status, ok: response.ok, ...(text === '' ? {} : JSON.parse(text)) }
}

/** The answer, where it has to be one; anything else is an error of the probe, not a defect. */
export const must = (answer, what = 'accepted') => {
  if (!answer.ok) throw new Error(`not ${what}: ${JSON.stringify(answer)}`)
  return answer
}

export const password = 'Correct-Horse-7'
export const questions = [1, 2, 3].map((n) => ({ question: `Question ${n}?`, answer: `answer ${n}` }))
export const newQuestions = [1, 2, 3].map((n) => ({ question: `New question ${n}?`, answer: `new answer ${n}` }))
export const answersOf = (asked) => asked.map(({ answer }) => answer)
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '12.1', hardware: `hw-${name}`, ...more })
export const tablet = (name, more = {}) => ({ ...phone(name, more), kind: 'tablet' })
export const browser = (name) => ({ kind: 'browser', name, hardware: `hw-${name}` })
/** A wrong code of the same form. */
export const wrong = (code) => (code[0] === '9' ? '0' : String(Number(code[0]) + 1)) + code.slice(1)

export const openSandbox = async (parameters = {}) => {
  const opened = must(await send(`${controlRoot}/sandboxes`, 'POST', controlToken, { parameters }))
  const control = (method, path, body) =>
    send(`${controlRoot}/sandboxes/${opened.sandbox}${path}`, method, controlToken, body)
  const call = (method, path, token, body) => send(`${root}/sandboxes/${opened.sandbox}${path}`, method, token, body)
  const deliveries = async () => must(await control('GET', '/deliveries')).deliveries
  return {
    call,
    post: (path, token, body = {}) => call('POST', path, token, body),
    act: (path, token) => call('POST', path, token),
    get: (path, token) => call('GET', path, token),
    provision: async (set) =>
      must(await control('POST', '/accounts', { password, scheme: 'none', ...set, identifier: set.identifier })),
    advance: async (seconds) => must(await control('POST', '/clock', { seconds })),
    staff: async () => must(await control('POST', '/staff-tokens')).staff,
    deliveries,
    /** The code in the last delivery to that place. */
    codeTo: async (to) => {
      const found = (await deliveries()).findLast((one) => one.to === to && one.code !== undefined)
      if (!found) throw new Error(`no code went to ${to}`)
      return found.code
    },
    signIn: (identifier, client, more = {}) =>
      call('POST', '/sign-ins', undefined, { identifier, password, client, ...more }),
  }
}

/** The end of a probe: 1 where the defect shows. */
export const verdict = (isDefect, what) => {
  console.log(`${isDefect ? 'DEFECT' : 'right'}: ${what}`)
  process.exitCode = isDefect ? 1 : 0
}
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})
