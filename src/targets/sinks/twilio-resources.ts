import type { Message } from './inbox.ts'

const resourceBase = (account: string, { to, at }: Message, form: URLSearchParams) => ({
  account_sid: account,
  api_version: '2010-04-01',
  date_created: new Date(at).toUTCString().replace('GMT', '+0000'),
  date_updated: new Date(at).toUTCString().replace('GMT', '+0000'),
  from: form.get('From'),
  to,
  status: 'queued',
  price: null,
})
const sidOf = (prefix: string, { sequence: place }: Message): string =>
  `${prefix}${place.toString(16).padStart(32, '0')}`

/** What the Messages API says of a message that it took. */
export const textResource = (account: string, message: Message, form: URLSearchParams) => {
  const sid = sidOf('SM', message)
  return {
    ...resourceBase(account, message, form),
    sid,
    body: message.text,
    direction: 'outbound-api',
    num_segments: '1',
    num_media: '0',
    error_code: null,
    error_message: null,
    uri: `/2010-04-01/Accounts/${account}/Messages/${sid}.json`,
  }
}
/** What the Calls API says of a call that it took. */
export const callResource = (account: string, message: Message, form: URLSearchParams) => {
  const sid = sidOf('CA', message)
  return {
    ...resourceBase(account, message, form),
    sid,
    direction: 'outbound-api',
    uri: `/2010-04-01/Accounts/${account}/Calls/${sid}.json`,
  }
}
