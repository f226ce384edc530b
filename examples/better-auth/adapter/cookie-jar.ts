/** A cookie as one Set-Cookie header gives it or takes it back (RFC 6265 section 4.1). */
export type SetCookie = {
  readonly name: string
  readonly value: string
  /** Seconds that a browser keeps it; absent when it ends with the browser. */
  readonly maxAge?: number
  /** The header takes the cookie back. */
  readonly gone: boolean
}

/**
 * What a client holds. A jar never changes: an answer makes a new one, so that every earlier state can be used again, as
 * a thief would. Ages are not kept here: that a cookie is too old is for the server to say.
 */
export type Jar = {
  /** What a browser sends. */
  readonly live: ReadonlyMap<string, string>
  /** The last value that was given for each name, also where the same or a later answer took it back. */
  readonly given: ReadonlyMap<string, string>
}

export const emptyJar: Jar = { live: new Map(), given: new Map() }

/** A jar with just these cookies. */
export const jarOf = (cookies: Readonly<Record<string, string>>): Jar => {
  const held = new Map(Object.entries(cookies))
  return { live: held, given: held }
}

/** The jar once an answer arrived with these headers, in their order. */
export const jarAfter = (jar: Jar, headers: readonly SetCookie[]): Jar => {
  const live = new Map(jar.live)
  const given = new Map(jar.given)
  for (const { name, value, gone } of headers) {
    if (value !== '') given.set(name, value)
    if (gone) live.delete(name)
    else live.set(name, value)
  }
  return { live, given }
}

/** The Cookie header, or undefined when there is nothing to send. */
export const cookieHeader = (cookies: ReadonlyMap<string, string>): string | undefined =>
  cookies.size === 0 ? undefined : [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** Read one Set-Cookie header. Its value stays as it was sent, encoded. */
export const readSetCookie = (header: string): SetCookie => {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const attribute = (wanted: string): string | undefined =>
    attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
  const age = attribute('max-age')
  const expires = attribute('expires')
  const gone = age === undefined ? expires !== undefined && Date.parse(expires) <= Date.now() : Number(age) <= 0
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    gone,
    ...(age === undefined ? {} : { maxAge: Number(age) }),
  }
}
