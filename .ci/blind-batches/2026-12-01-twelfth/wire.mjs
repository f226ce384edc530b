// A small client for the probes. The table says method, path and bearer of each command, as contract/openapi.json has them.
const routes = {"create-account":["POST","/accounts",null,true],"read-account":["GET","/account","session",false],"edit-account":["PUT","/account/name","session",true],"use-service":["GET","/services/{service}","session",false],"create-mail-address":["POST","/account/mail-address","session",true],"start-sign-in":["POST","/sign-ins",null,true],"read-sign-in":["GET","/sign-in","signIn",false],"enter-code":["POST","/sign-in/code","signIn",true],"offer-evidence":["POST","/sign-in/evidence","signIn",true],"answer-request":["POST","/requests/{request}/answer","session",true],"sign-out":["DELETE","/session","session",false],"send-code":["POST","/sign-in/sends","signIn",true],"generate-code":["POST","/device/codes","session",true],"list-devices":["GET","/devices","session",false],"read-device":["GET","/devices/{device}","session",false],"remove-device":["POST","/devices/{device}/removal","session",true],"locate-device":["POST","/devices/{device}/location","session",false],"erase-device":["POST","/devices/{device}/erasure","session",false],"set-find":["PUT","/device/find","session",true],"list-phones":["GET","/phones","session",false],"add-phone":["POST","/phones","session",true],"send-phone-code":["POST","/phones/{phone}/sends","session",true],"verify-phone":["POST","/phones/{phone}/code","session",true],"remove-phone":["DELETE","/phones/{phone}","session",false],"create-app-password":["POST","/app-passwords","session",true],"list-app-passwords":["GET","/app-passwords","session",false],"revoke-app-password":["DELETE","/app-passwords/{appPassword}","session",false],"revoke-all-app-passwords":["DELETE","/app-passwords","session",false],"sign-in-program":["POST","/program-sign-ins",null,true],"start-link-reset":["POST","/link-resets",null,true],"finish-link-reset":["POST","/link-reset",null,true],"list-sessions":["GET","/sessions","session",false],"end-session":["POST","/sessions/{sessionId}/end","session",true],"end-other-sessions":["POST","/sessions/end","session",true],"enrol-authenticator-app":["POST","/authenticator-apps","session",true],"confirm-authenticator-app":["POST","/authenticator-apps/{app}/code","session",true],"list-authenticator-apps":["GET","/authenticator-apps","session",false],"remove-authenticator-app":["POST","/authenticator-apps/{app}/removal","session",true],"make-recovery-codes":["POST","/recovery-codes","session",true],"read-recovery-codes":["GET","/recovery-codes","session",false],"change-password":["PUT","/password","session",true],"reset-password":["POST","/device/password-reset","session",true],"start-password-reset":["POST","/password-resets",null,true],"finish-password-reset":["POST","/password-reset","reset",true],"choose-password":["POST","/password-change","change",true],"start-enrolment":["POST","/enrolments","session",true],"answer-enrolment-questions":["POST","/enrolment/answers","enrolment",true],"create-enrolment-questions":["POST","/enrolment/questions","enrolment",true],"enrol-phone":["POST","/enrolment/phones","enrolment",true],"verify-enrolled-phone":["POST","/enrolment/phones/{phone}/code","enrolment",true],"activate-enrolment":["POST","/enrolment/activation","enrolment",false],"answer-questions":["POST","/sign-in/answers","signIn",true],"turn-off-two-factor":["POST","/two-factor/turn-off","session",true],"follow-undo-link":["POST","/undo-links",null,true],"use-feature":["GET","/features/{feature}","session",false],"start-two-step":["POST","/two-step","session",true],"activate-two-step":["POST","/two-step/code","session",true],"start-device-confirmation":["POST","/devices/{device}/confirmation","session",false],"confirm-device":["POST","/devices/{device}/code","session",true],"turn-off-two-step":["POST","/two-step/turn-off","session",true],"start-recovery":["POST","/recoveries",null,true],"read-recovery":["GET","/recovery","recovery",false],"cancel-recovery":["DELETE","/account/recovery","session",false],"send-recovery-code":["POST","/recovery/sends","recovery",false],"finish-recovery":["POST","/recovery/code","recovery",true],"support-verify-identity":["POST","/support/identities","staff",true],"support-skip-code":["POST","/support/skipped-codes","staff",true],"support-read-recovery":["POST","/support/recoveries","staff",true],"support-hasten-recovery":["POST","/support/hastened-recoveries","staff",true],"support-read-security-code":["POST","/support/security-codes","staff",true],"support-restore-keychain":["POST","/support/restored-keychains","staff",true],"turn-keychain-on":["POST","/keychain/membership","session",true],"read-keychain":["GET","/keychain","session",false],"turn-keychain-off":["POST","/keychain/turn-off","session",true],"answer-keychain-request":["POST","/keychain/requests/{request}/answer","session",true],"save-item":["POST","/keychain/items","session",true],"list-items":["GET","/keychain/items","session",false],"read-fill-data":["GET","/keychain/fill-data/{name}","session",false],"delete-server-copy":["DELETE","/keychain/server-copy","session",false],"enter-security-code":["POST","/keychain/security-code","session",true],"enter-keychain-code":["POST","/keychain/code","session",true],"change-security-code":["PUT","/keychain/security-code","session",true],"set-code-approval":["PUT","/keychain/code-approval","session",true],"reset-keychain":["POST","/keychain/reset","session",true]}
const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const call = async (url, method, token, body) => {
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, ...(text === '' ? {} : JSON.parse(text)) }
}
/** A sandbox: `send` a command, or `want` it to be accepted; controls by name. */
const openSandbox = async (parameters) => {
  const opened = await call(`${ASSAY_CONTROL_URL}/sandboxes`, 'POST', ASSAY_CONTROL_TOKEN, { parameters })
  if (opened.status !== 201) throw new Error(JSON.stringify(opened))
  const controls = `${ASSAY_CONTROL_URL}/sandboxes/${opened.sandbox}`
  const control = async (method, path, body) => {
    const answer = await call(controls + path, method, ASSAY_CONTROL_TOKEN, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const send = (type, fields = {}) => {
    const [method, path, bearer, hasBody] = routes[type]
    const rest = { ...fields }
    const token = bearer && rest[bearer]
    if (bearer) delete rest[bearer]
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
      const value = rest[name]
      delete rest[name]
      return encodeURIComponent(value)
    })
    return call(opened.url + filled, method, token, hasBody ? rest : undefined)
  }
  const want = async (type, fields) => {
    const answer = await send(type, fields)
    if (answer.status >= 300) throw new Error(`${type}: ${JSON.stringify(answer)}`)
    return answer
  }
  const deliveries = async () => (await control('GET', '/deliveries')).deliveries
  return {
    send,
    want,
    deliveries,
    last: async (test) => (await deliveries()).findLast(test),
    provision: (account) => control('POST', '/accounts', { password, ...account }),
    advance: (seconds) => control('POST', '/clock', { seconds }),
    demand: (identifier) => control('POST', '/password-demands', { identifier }),
    staff: async () => (await control('POST', '/staff-tokens')).staff,
    /** A sign-in with a code in a text message. */
    async signInByText(identifier, client, more = {}) {
      const begun = await want('start-sign-in', { identifier, password, client })
      await want('send-code', { signIn: begun.signIn, via: 'text', phone: begun.phones[0].phone })
      const { code } = await this.last(({ channel }) => channel === 'text')
      return want('enter-code', { signIn: begun.signIn, code, ...more })
    },
    /** Two-factor turned on with a number, by a code in a text message. */
    async enrol(session, number, answers) {
      const { enrolment } = await want('start-enrolment', { session })
      if (answers) await want('answer-enrolment-questions', { enrolment, answers })
      const { phone } = await want('enrol-phone', { enrolment, number, method: 'text' })
      const { code } = await this.last(({ channel, to }) => channel === 'text' && to === number)
      const answer = await want('verify-enrolled-phone', { enrolment, phone, code })
      return { ...answer, enrolment, phone }
    },
  }
}
export const password = 'Correct horse 7'
export const ada = 'ada@example.com'
export const numbers = ['+12025550101', '+12025550102', '+12025550103']
export const questions = [1, 2, 3].map((n) => ({ question: `Question ${n}?`, answer: `answer ${n}` }))
export const answers = questions.map(({ answer }) => answer)
export const phone = (n, version = '11.0') => ({ kind: 'phone', name: `phone ${n}`, version, hardware: `phone-${n}` })
export const mac = (n, version = '10.13') => ({ kind: 'mac', name: `mac ${n}`, version, hardware: `mac-${n}` })
export const browser = { kind: 'browser' }
/** Whether an answer is a refusal for this reason. */
export const isRefusal = (answer, reason) => answer.status >= 400 && String(answer.type).includes(reason)

/** Ends with 1 where `sees` finds the defect, with 0 where the server is right, with 2 where the probe itself fails. */
export const probe = async (sees, parameters = {}) => {
  try {
    process.exitCode = (await sees(await openSandbox(parameters))) ? 1 : 0
  } catch (error) {
    console.error(error)
    process.exitCode = 2
  }
}
/** The defect or the right answer; anything else is an error of the probe. */
export const either = (answer, { defect, right }) => {
  if (defect(answer)) return true
  if (right(answer)) return false
  throw new Error(`neither right nor the defect: ${JSON.stringify(answer)}`)
}
