import { type Command, Option } from 'commander'
import { type OpenInbox, openInbox } from '../../inbox/open-inbox.ts'
import { defaultWebhookPattern, isJsonPointer } from '../../inbox/webhook.ts'
import { endingSignals } from '../../input/ending-signals.ts'
import { UsageError } from '../../input/usage-error.ts'
import { stdout } from '../../output/terminal.ts'
import { registerTyped } from '../../redaction/registered-secrets.ts'
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
    .description('catch the texts, calls and mails that your server sends, for your own tests')
    .option('-p, --port <port>', 'port of the page, messages and webhook; 0 for any free port', parsePort('--port'), 0)
    .option('--sms-port <port>', 'port for texts and calls (Twilio API)', parsePort('--sms-port'), 0)
    .option('--mail-port <port>', 'mail (SMTP)', parsePort('--mail-port'), 0)
    .option('--callback <origin>', 'allow calls to fetch TwiML from this origin (repeatable)', collectCallback, [])
    .option(
      '--webhook-to <pointer>',
      'webhook: where the recipient is in the JSON',
      parsePointer,
      defaultWebhookPattern.to,
    )
    .option('--webhook-text <pointer>', 'webhook: where the text is', parsePointer, defaultWebhookPattern.text)
    .option('--webhook-code <pointer>', 'webhook: where the code is, if it has its own field', parsePointer)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--expose-public', 'with --host: allow an address that other machines can reach', false)
    .option('--allow-host <name>', 'also answer to this host name (repeatable)', collect, [])
    .addOption(new Option('--sms-account <account>').env('ASSAY_SMS_ACCOUNT').hideHelp())
    .addOption(
      new Option('--sms-token <token>').env('ASSAY_SMS_TOKEN').argParser(registerTyped('ASSAY_SMS_TOKEN')).hideHelp(),
    )
    .option('--json', 'print one line of JSON', false)
    .action(async (options: InboxCommandOptions) => {
      const inbox = await start(options)
      const { url, webhookUrl, sms, mail } = inbox
      if (options.json) stdout.printCredentials({ url, webhookUrl, sms, mail })
      else stdout.printText(banner(inbox, options))
      for (const signal of endingSignals) {
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
    throw new UsageError(`other machines could reach the inbox at ${host}`, {
      advice: 'Anyone who reaches it can read the codes in it. To allow this, add --expose-public.',
    })
  }
  if ((smsAccount === undefined) !== (smsToken === undefined) || smsAccount === '' || smsToken === '') {
    throw new UsageError('ASSAY_SMS_ACCOUNT and ASSAY_SMS_TOKEN must both be set and not empty', {
      advice: 'Set both to the credentials of your server, or unset both: assay then generates them.',
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
    'The inbox keeps what your server sends and delivers nothing',
    `  page           ${url}`,
    `  texts, calls   ${sms.url}   instead of https://api.twilio.com`,
    `    account      ${smsAccount === undefined ? sms.account : 'in ASSAY_SMS_ACCOUNT'}`,
    `    token        ${smsAccount === undefined ? sms.token : 'in ASSAY_SMS_TOKEN'}`,
    `  mail           smtp://${mail.host}:${mail.port}`,
    `  JSON webhook   ${webhookUrl}`,
    '',
    'Wait for the next message to a recipient:',
    `  curl '${url}/messages/next?to=ada@example.test'`,
    '',
    'Press Ctrl+C to stop.',
    '',
  ].join('\n')
