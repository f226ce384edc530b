const { ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
export const password = 'Correct-Horse-1'
export const newPassword = 'Better-Horse-22'

const ask = async (url, method, token, body) => {
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
  return { ...json, status: response.status, reason: /^urn:assay:refusal:(.*)$/.exec(json.type ?? '')?.[1] }
}

/** The answer, where it has the wanted status; otherwise the probe is in error. */
export const must = async (pending, status = [200, 201]) => {
  const answer = await pending
  if (![status].flat().includes(answer.status)) throw new Error(`unexpected: ${JSON.stringify(answer)}`)
  return answer
}

const open = async (parameters) => {
  const { sandbox, url } = await must(ask(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters }))
  const control = (method, path, body) =>
    must(ask(`${ASSAY_CONTROL_URL}/sandboxes/${sandbox}${path}`, method, ASSAY_CONTROL_TOKEN, body))
  const call = (method, path, token, body) => ask(url + path, method, token, body)
  const deliveries = async () => (await control('GET', '/deliveries')).deliveries
  return {
    call,
    control,
    deliveries,
    account: (identifier, more = {}) =>
      control('POST', '/accounts', { identifier, password, scheme: 'two-factor', ...more }),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    last: async (fits) => (await deliveries()).findLast(fits),
    signIn: (identifier, client, more = {}) => call('POST', '/sign-ins', undefined, { identifier, password, client, ...more }),
  }
}

/** Runs a probe in a new sandbox; it gives whether the defect shows. */
export const probe = async (parameters, shows) => {
  try {
    process.exitCode = (await shows(await open(parameters))) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 3
  }
}

export const number = '+12025550123'
export const phones = [{ number }]
export const phone = (name, more = {}) => ({ kind: 'phone', name, version: '12.1', hardware: `hw-${name}`, ...more })
export const ada = 'ada@example.com'
export const bob = 'bob@example.com'
export const wrongCode = (code) => (code === '123456' ? '654321' : '123456')
