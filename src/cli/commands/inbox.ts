import { type Command, Option } from 'commander'
import { type OpenInbox, openInbox } from '../../inbox/open-inbox.ts'
import { defaultWebhookPattern, isJsonPointer } from '../../inbox/webhook.ts'
import { UsageError } from '../../input/usage-error.ts'
import { stdout } from '../../output/terminal.ts'
import { collectOrigin, isOpenToOthers } from '../target/listen-address.ts'
import { parseWholeNumber } from '../target/option-values.ts'

type InboxCommandOptions = {
  readonly host: string
  readonly port: number
  readonly smsPort: number
  readonly mailPort: number
  readonly smsAccount?: string
  readonly smsToken?: string
  readonly callback: readonly string[]
  readonly webhookTo: string
  readonly webhookText: string
  readonly webhookCode?: string
  readonly allowHost: readonly string[]
  readonly exposePublic: boolean
  readonly json: boolean
}

const parsePort = (option: string) => parseWholeNumber(option, 0, 65_535)

/** `assay inbox`: what a server under development sends, without a gateway that delivers it. */
export const addInbox = (program: Command): void => {
  program
    .command('inbox')
    .description('keep the texts, calls and mails that your server sends, and show them')
    .option('-p, --port <port>', 'page, messages and webhook; 0 lets the system choose', parsePort('--port'), 0)
    .option('--sms-port <port>', 'texts and calls, as Twilio takes them', parsePort('--sms-port'), 0)
    .option('--mail-port <port>', 'mail (SMTP)', parsePort('--mail-port'), 0)
    .option('--callback <origin>', 'an origin that calls may fetch TwiML from (again for more)', collectCallback, [])
    .option('--webhook-to <pointer>', 'the recipient in the JSON of a webhook', parsePointer, defaultWebhookPattern.to)
    .option('--webhook-text <pointer>', 'the text in it', parsePointer, defaultWebhookPattern.text)
    .option('--webhook-code <pointer>', 'the code in it, where it has a field of its own', parsePointer)
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--expose-public', 'with --host: allow an address that is not of this machine alone', false)
    .option('--allow-host <name>', 'answer to this name too (again for more)', collect, [])
    .addOption(new Option('--sms-account <account>').env('ASSAY_SMS_ACCOUNT').hideHelp())
    .addOption(new Option('--sms-token <token>').env('ASSAY_SMS_TOKEN').hideHelp())
    .option('--json', 'one line of JSON for programs', false)
    .action(async (options: InboxCommandOptions) => {
      const inbox = await start(options)
      const { url, webhookUrl, sms, mail } = inbox
      if (options.json) stdout.printCredentials({ url, webhookUrl, sms, mail })
      else stdout.printText(banner(inbox, options))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          void inbox.close()
        })
      }
    })
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]
const collectCallback = collectOrigin('--callback')

const parsePointer = (value: string): string => {
  if (value !== '' && isJsonPointer(value)) return value
  throw new UsageError(`${JSON.stringify(value)} is not a JSON Pointer`, {
    advice: 'Write the path of the field with slashes, such as /data/recipient (RFC 6901).',
  })
}

const start = ({
  smsAccount,
  smsToken,
  callback,
  allowHost,
  webhookTo,
  webhookText,
  webhookCode,
  exposePublic,
  host,
  ...ports
}: InboxCommandOptions): Promise<OpenInbox> => {
  if (!exposePublic && isOpenToOthers('--host', host)) {
    throw new UsageError(`the inbox would be open to others at ${host}`, {
      advice: 'Whoever reaches it can read the codes in it. If that is wanted, say so with --expose-public.',
    })
  }
  if ((smsAccount === undefined) !== (smsToken === undefined) || smsAccount === '' || smsToken === '') {
    throw new UsageError('ASSAY_SMS_ACCOUNT and ASSAY_SMS_TOKEN belong together, and neither is empty', {
      advice: 'Set both to what your server sends its texts with, or neither: then they are made up.',
    })
  }
  return openInbox({
    ...ports,
    host,
    allowedHosts: allowHost,
    callbackOrigins: callback,
    webhook: { to: webhookTo, text: webhookText, ...(webhookCode !== undefined && { code: webhookCode }) },
    ...(smsAccount !== undefined &&
      smsToken !== undefined && { smsCredentials: { account: smsAccount, token: smsToken } }),
  })
}

/** Credentials that the user gave are not shown: they are in their environment. */
const banner = ({ url, webhookUrl, sms, mail }: OpenInbox, { smsAccount }: InboxCommandOptions): string =>
  [
    'The inbox keeps what your server sends, and delivers nothing',
    `  page           ${url}`,
    `  texts, calls   ${sms.url}   in the place of https://api.twilio.com`,
    `    account      ${smsAccount === undefined ? sms.account : 'in ASSAY_SMS_ACCOUNT'}`,
    `    token        ${smsAccount === undefined ? sms.token : 'in ASSAY_SMS_TOKEN'}`,
    `  mail           smtp://${mail.host}:${mail.port}`,
    `  JSON webhook   ${webhookUrl}`,
    '',
    'Wait for the next message to somebody:',
    `  curl '${url}/messages/next?to=ada@example.test'`,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n')
