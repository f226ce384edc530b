/** Bot passwords: made on a special page, used by programs at api.php with action=login. */
import type { AdapterClient, AdapterDefinition, Reply } from '../../../../src/index.ts'
import { ask, type Notes, nameOf, signInFirst, tokenFor } from './wiki.ts'

type Commands = AdapterDefinition<Notes>['commands']

const page = '/index.php/Special:BotPasswords'
/** A space of a label is an underscore in the address of its page. */
const pageOf = (label: string): string => `${page}/${encodeURIComponent(label.replaceAll(' ', '_'))}`

/** The page of one label, and its form if it has one. */
const openForm = async (browser: AdapterClient, label: string) => {
  const reply = await browser.get(pageOf(label))
  const action = /id='mw-botpasswords-form' action='([^']+)'/.exec(reply.text)?.[1]?.replaceAll('&amp;', '&')
  const form = action === undefined ? undefined : reply.form(new URL(action, reply.url).pathname)
  return { reply, fields: form?.fields, action: action ?? page }
}

/** The list has a field for a label; one that is empty is refused there. */
const offerEmpty = async (browser: AdapterClient, label: string) => ({
  reply: await browser.submit(page, page, { wpappId: label, op: 'new' }),
  fields: {},
  action: page,
})
/** A new password of the account leaves them in the list: their passwords have to be made again. */
const listed = ({ text }: Reply) =>
  [...text.matchAll(/title="Special:BotPasswords\/[^"]+">([^<]+)<\/a>( \(password needs reset\))?/g)].map(
    ([, label = '', ended]) => ({ appPassword: encodeURIComponent(label), label, active: ended === undefined }),
  )

export const appPasswords: Commands = {
  async 'create-app-password'({ session, label }, { as, decide }) {
    const browser = as('session', session)
    const isEmpty = /^[\s_]*$/.test(label)
    const {
      reply: opened,
      fields,
      action,
    } = isEmpty ? await offerEmpty(browser, label) : await openForm(browser, label)
    const free = opened.is({ status: 200, text: "value='create'" })
    const reply = free ? await browser.post(action, { form: { ...fields, op: 'create' } }) : opened
    return decide(reply, [
      {
        when: { status: 200, text: 'The new password to log in with' },
        means: () => {
          const login = reply.capture(/log in with <strong>([^<]+)<\/strong>/)
          const made = login.slice(login.lastIndexOf('@') + 1)
          const secret = reply.capture(/<\/strong> is <strong>([^<]+)<\/strong>/)
          return {
            type: 'app-password-created',
            appPassword: encodeURIComponent(made),
            label: made,
            secret: `${made}@${secret}`,
          }
        },
      },
      { when: { status: 200, text: "value='update'" }, refused: 'already-exists' },
      { when: { status: 200, text: /is not valid\.|problems with some of your input/ }, refused: 'malformed' },
      signInFirst,
    ])
  },
  async 'list-app-passwords'({ session }, { as, decide }) {
    const reply = await as('session', session).get(page)
    return decide(reply, [
      {
        when: { status: 200, text: 'mw-botpasswords-form' },
        means: () => ({ type: 'app-passwords', appPasswords: listed(reply) }),
      },
      signInFirst,
    ])
  },
  async 'revoke-app-password'({ session, appPassword }, { as, decide }) {
    const browser = as('session', session)
    const { reply: opened, fields, action } = await openForm(browser, decodeURIComponent(appPassword))
    const saved = opened.is({ status: 200, text: "value='delete'" })
    return decide(saved ? await browser.post(action, { form: { ...fields, op: 'delete' } }) : opened, [
      { when: { status: 200, text: 'was deleted' }, means: () => ({ type: 'app-password-revoked' }) },
      { when: { status: 200, text: "value='create'" }, refused: 'not-found' },
      signInFirst,
    ])
  },
  async 'sign-in-program'({ identifier, password }, { client, keep, decide }) {
    const program = client()
    const lgtoken = await tokenFor(program, 'login')
    const reply = await ask(program, { action: 'login', lgtoken, lgname: nameOf(identifier), lgpassword: password })
    return decide(reply, [
      {
        when: { status: 200, json: { login: { result: 'Success' } } },
        means: () => ({ type: 'program-signed-in', session: keep('session', program) }),
      },
      { when: { status: 200, json: { login: { result: 'Aborted' } } }, refused: 'app-password-required' },
      {
        when: { status: 200, json: { login: { result: 'Failed', reason: /too many recent login attempts/ } } },
        refused: 'too-many-attempts',
      },
      { when: { status: 200, json: { login: { result: 'Failed' } } }, refused: 'wrong-credentials' },
    ])
  },
}
