import { assayHandlers } from 'assay-conformance/msw'
import { setupWorker } from 'msw/browser'

const baseUrl = 'https://id.example.test'
const control = { url: 'https://control.example.test', token: 'only-for-tests' }

const post = async (url, body, token) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** Sign in with a code that came by text, as a page of an account does; resolves to the type of the last answer. */
const signIn = async () => {
  const worker = setupWorker(...assayHandlers({ baseUrl, control }))
  await worker.start({ quiet: true })
  const world = `${control.url}/sandboxes/root`
  const [identifier, password] = ['ada@example.test', 'Quartz-1848-moth']
  const phones = [{ number: '+12025550101' }]
  await post(`${world}/accounts`, { identifier, password, scheme: 'two-factor', phones }, control.token)

  const started = await post(`${baseUrl}/sign-ins`, { identifier, password, client: { kind: 'browser' } })
  await post(`${baseUrl}/sign-in/sends`, { via: 'text', phone: started.phones[0].phone }, started.signIn)
  const outbox = await fetch(`${world}/deliveries`, { headers: { authorization: `Bearer ${control.token}` } })
  const { deliveries } = await outbox.json()
  const answer = await post(`${baseUrl}/sign-in/code`, { code: deliveries.at(-1).code }, started.signIn)
  return answer.type
}

window.signIn = signIn
