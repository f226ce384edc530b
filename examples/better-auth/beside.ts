/** What Better Auth offers and the protocol has no words for, seen with requests of one's own. */
import assert from 'node:assert/strict'

const password = 'Correct-horse-1'

/** A browser: it keeps the cookies that it is given, and says where its page comes from. */
const browserAt = (url: string, origin = url) => {
  const cookies = new Map<string, string>()
  return async (path: string, body?: object) => {
    const response = await fetch(new URL(`/api/auth${path}`, url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        origin,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const json: unknown = JSON.parse(await response.text())
    return { status: response.status, json: Object(json), cookies }
  }
}

const signUp = async (url: string, name: string) => {
  const email = `${name}-${Date.now()}@example.test`
  const browser = browserAt(url)
  const { status } = await browser('/sign-up/email', { email, password, name })
  assert.equal(status, 200)
  return { email, browser }
}

/** A page of another origin has the browser send its cookies along. */
export const foreignOrigin = async (url: string): Promise<string> => {
  const { email } = await signUp(url, 'origin')
  const foreign = browserAt(url, 'http://elsewhere.test')
  const first = await foreign('/sign-in/email', { email, password })
  const own = browserAt(url)
  await own('/sign-in/email', { email, password })
  const { cookies } = await own('/get-session')
  const stolen = await fetch(new URL('/api/auth/sign-out', url), {
    method: 'POST',
    headers: {
      origin: 'http://elsewhere.test',
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'content-type': 'application/json',
    },
    body: '{}',
  })
  assert.equal(stolen.status, 403)
  assert.equal((await own('/get-session')).json.user.email, email)
  return `a request with cookies is refused (403); a sign-in without any is answered with ${first.status}`
}
