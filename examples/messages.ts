/**
 * How the example servers send messages: texts through a gateway in the shape of the Twilio Messages API (SMS_GATEWAY_URL,
 * required, with SMS_ACCOUNT and SMS_TOKEN), mails through an SMTP server (MAIL_URL, such as smtp://127.0.0.1:2525; without one
 * no mail can be sent).
 */
import { createTransport } from 'nodemailer'

const { SMS_GATEWAY_URL: gateway, SMS_ACCOUNT: account = 'AC0', SMS_TOKEN: token = '', MAIL_URL: mailUrl } = process.env
if (!gateway) {
  console.error('Set SMS_GATEWAY_URL to the address of an SMS gateway, for example http://127.0.0.1:5001')
  process.exit(2)
}
const mailServer = mailUrl ? createTransport({ url: mailUrl, ignoreTLS: true }) : undefined

/** Hand a text message to the gateway, as a Twilio client does. Throws where the gateway refuses it. */
export const sendText = async (to: string, body: string): Promise<void> => {
  const credentials = Buffer.from(`${account}:${token}`).toString('base64')
  const response = await fetch(new URL(`/2010-04-01/Accounts/${account}/Messages.json`, gateway), {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ To: to, From: '+15005550006', Body: body }),
  })
  if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`)
}

/** Hand a mail to the mail server. Throws where there is none. */
export const sendMail = async (to: string, subject: string, text: string): Promise<void> => {
  if (!mailServer) throw new Error('there is no mail server (MAIL_URL)')
  await mailServer.sendMail({ from: 'no-reply@example.test', to, subject, text })
}
