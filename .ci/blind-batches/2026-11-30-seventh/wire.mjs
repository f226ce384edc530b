/** A sandbox of the server under attack, and its two planes. */
const { ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env

const request = async (method, url, token, body) => {
  const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) }
}

export const need = ({ status, json }, what = '') => {
  if (status >= 300) throw new Error(`${what} ${status} ${JSON.stringify(json)}`)
  return json
}

export const password = 'Correct-Horse-7'
export const number = (last) => `+120255501${last}`
export const questions = ['one', 'two', 'three'].map((word) => ({ question: `Question ${word}?`, answer: word }))
export const answers = questions.map(({ answer }) => answer)
export const phone = (name, version = '11.0', more = {}) => ({ kind: 'phone', name, version, hardware: `hw-${name}`, ...more })
export const browser = { kind: 'browser', name: 'Browser', hardware: 'computer-1' }

export const openSandbox = async (parameters = {}, now = undefined) => {
  const opened = need(
    await request('POST', `${ASSAY_CONTROL_URL}/sandboxes`, ASSAY_CONTROL_TOKEN, { parameters, now: now ?? Date.now() }),
    'sandbox',
  )
  const control = (method, path, body) =>
    request(method, `${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}${path}`, ASSAY_CONTROL_TOKEN, body)
  const call = (method, path, token, body) => request(method, `${opened.url}${path}`, token, body)
  const ok = async (...of) => need(await call(...of), of.slice(0, 2).join(' '))
  const deliveries = async () => need(await control('GET', '/deliveries')).deliveries
  const lastTo = async (to) => (await deliveries()).findLast((one) => one.to === to)
  return {
    control,
    call,
    ok,
    deliveries,
    lastTo,
    provision: async (account) => need(await control('POST', '/accounts', { password, ...account }), 'provision'),
    advance: async (seconds) => need(await control('POST', '/clock', { seconds })),
    staff: async () => need(await control('POST', '/staff-tokens')).staff,
    start: (identifier, client, more = {}) => call('POST', '/sign-ins', undefined, { identifier, password, client, ...more }),
    /** Has the code of a waiting sign-in sent to its number. */
    async texted(started, to, index = 0) {
      await ok('POST', '/sign-in/sends', started.signIn, { via: 'text', phone: started.phones[index].phone })
      return (await lastTo(to)).code
    },
    enter: (signIn, code, more = {}) => call('POST', '/sign-in/code', signIn, { code, ...more }),
  }
}

/** Runs a probe that resolves with whether the server is right: exit code 0, or 1 where it is not; 2 is an error. */
export const probe = async (run) => {
  try {
    process.exit((await run()) ? 0 : 1)
  } catch (error) {
    console.error(error)
    process.exit(2)
  }
}
