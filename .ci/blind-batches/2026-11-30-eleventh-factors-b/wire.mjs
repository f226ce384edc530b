const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const send = async (url, method, bearer, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) }
}
export const must = (answer, what = '') => {
  if (answer.status >= 300) throw new Error(`${what} ${answer.status} ${answer.text}`)
  return answer.body
}
/** The parameters that the hardened profile declares. */
export const hardened = {
  'session.lifetime': 86_400, 'session.idle_lifetime': 3600, 'session.reauth_age': 3600, 'password.blocklist': true,
  'password.needs_digit': false, 'password.needs_both_cases': false, 'password.disable_after': 100,
  'code.disable_after': 100, 'notice.factor_changes': 'account',
}
export const open = async (parameters = {}) => {
  const { sandbox, url } = must(
    await send(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters: { ...hardened, ...parameters } }), 'open')
  const base = url.startsWith('http') ? url : `${ASSAY_URL}${url}`
  const control = async (method, path, body) =>
    must(await send(`${ASSAY_CONTROL_URL}/sandboxes/${sandbox}${path}`, method, ASSAY_CONTROL_TOKEN, body), path)
  return {
    call: (method, path, bearer, body) => send(`${base}${path}`, method, bearer, body),
    provision: (setup) => control('POST', '/accounts', setup),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    restart: () => control('POST', '/restart'),
    demand: (identifier) => control('POST', '/password-demands', { identifier }),
  }
}
export const password = 'Correct horse 7 battery'
export const number = '+12025550123'
export const ada = (more = {}) => ({
  identifier: 'ada@example.com', password, scheme: 'two-factor', phones: [{ number }], ...more,
})
export const browser = { kind: 'browser' }
export const phone = (name = 'one') => ({ kind: 'phone', name, version: '11.4', hardware: `hw-${name}`, passcodeSet: true })
export const start = (s, more = {}) =>
  s.call('POST', '/sign-ins', undefined, { identifier: 'ada@example.com', password, client: browser, ...more })
export const lastCode = async (s) => (await s.deliveries()).filter((one) => one.code !== undefined).at(-1).code
export const other = (code) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')
/** A whole sign-in with a texted code. */
export const signIn = async (s, more = {}, entry = {}) => {
  const begun = must(await start(s, more), 'start')
  if (begun.type === 'signed-in') return begun
  must(await s.call('POST', '/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }), 'send')
  return must(await s.call('POST', '/sign-in/code', begun.signIn, { code: await lastCode(s), ...entry }), 'code')
}
/** Ends the probe: 1 where the defect shows. */
export const finish = (defect) => process.exit(defect ? 1 : 0)
