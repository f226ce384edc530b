import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { htmlToText } from './html-to-text.ts'
import type { Inbox } from './inbox.ts'
import { mailedLink } from './mailed-link.ts'
import { describePortError } from './port-error.ts'
import { readMail } from './read-mail.ts'

export type MailServerOptions = {
  readonly inbox: Inbox
  /** 0 takes a free one. */
  readonly port?: number
  /** The setting that chooses the port, for an error; that of adapters by default. */
  readonly portSetting?: string
  /** Loopback by default. */
  readonly host?: string
}
export type MailServer = { readonly host: string; readonly port: number; close(): Promise<void> }

/** Largest message, in bytes (RFC 1870). */
const maxMessageBytes = 1024 * 1024
const maxRecipients = 50
/** Most lines of a message, and most lines that begin as the delimiter of a part does: the parser takes its time for each. */
const [maxLines, maxDelimiters] = [5_000, 200]

/**
 * A mail server that accepts every message and delivers none: each goes to the inbox, once for each recipient.
 * Credentials are optional and never checked. Throws a TargetError for a port in use.
 */
export const hostMailServer = async ({
  inbox,
  port = 0,
  portSetting = 'sinks.mailPort',
  host = '127.0.0.1',
}: MailServerOptions): Promise<MailServer> => {
  const server = new SMTPServer({
    banner: 'assay keeps what it gets',
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    authOptional: true,
    allowInsecureAuth: true,
    logger: false,
    size: maxMessageBytes,
    maxClients: 100,
    socketTimeout: 20_000,
    closeTimeout: 1_000,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onRcptTo: (_address, { envelope }, done) =>
      done(envelope.rcptTo.length >= maxRecipients ? smtpError(452, 'Too many recipients') : undefined),
    onData: (stream, { envelope }, done) => {
      readUpTo(maxMessageBytes, stream)
        .then(async (raw) => {
          if (raw === undefined) return smtpError(552, 'The message is too large')
          if (hasTooManyLines(raw)) return smtpError(552, 'The message has too many lines or parts')
          const { text, link } = await readTexts(raw)
          const stored = envelope.rcptTo.map(({ address }) =>
            inbox.put({ channel: 'email', to: address, text, ...(link === undefined ? {} : { link }) }),
          )
          return stored.includes(undefined) ? smtpError(452, 'The inbox is full') : undefined
        })
        .then(done, () => done(smtpError(451, 'The message could not be read')))
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(describePortError(error, 'the mail server', port, portSetting)))
    server.listen(port, host, resolve)
  })
  // Errors of a client are ignored.
  server.on('error', () => undefined)
  return {
    host,
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The whole message; undefined when it is too large. The excess is not kept. */
const readUpTo = async (maxBytes: number, stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return size <= maxBytes ? Buffer.concat(chunks) : undefined
}

const [lineFeed, hyphen] = [0x0a, 0x2d]
const hasTooManyLines = (raw: Buffer): boolean => {
  let [lines, delimiters] = [0, 0]
  for (let at = raw.indexOf(lineFeed); at >= 0 && lines <= maxLines; at = raw.indexOf(lineFeed, at + 1)) {
    lines += 1
    if (raw[at + 1] === hyphen && raw[at + 2] === hyphen) delimiters += 1
  }
  return lines > maxLines || delimiters > maxDelimiters
}

const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })

/** Subject and text as its reader sees them, and the link to follow; a message that is not MIME is taken as plain text. */
const readTexts = async (raw: Buffer): Promise<{ readonly text: string; readonly link?: string }> => {
  const mail = await readMail(raw)
  const html = mail?.html ?? ''
  const content = mail === undefined ? '' : (mail.text ?? htmlToText(html))
  const body = content === '' && mail?.subject === undefined ? raw.toString('utf8') : content
  const link = mailedLink(html, body)
  return { text: [mail?.subject ?? '', body].join('\n').trim(), ...(link === undefined ? {} : { link }) }
}
