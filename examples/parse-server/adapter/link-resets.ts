import type { AdapterDefinition } from '../../../src/index.ts'
import { options } from '../options.ts'
import { linkEnded, noAddress, weakPassword, weakPasswordOfLink } from './answers.ts'
import type { Held } from './held.ts'

/** A forgotten password: a mail with a link, whose page sends the token in it together with the new password. */
export const linkResetCommands: AdapterDefinition<Held>['commands'] = {
  async 'start-link-reset'({ identifier }, sandbox) {
    // The server answers before the mail was handed over.
    if (sandbox.notes.accounts.has(identifier)) sandbox.expect('email', identifier)
    const json = { email: identifier }
    return sandbox.decide(await sandbox.client().post('/requestPasswordReset', { json }), [
      { when: { status: 200, text: /^\{\}$/ }, means: () => ({ type: 'link-reset-started' }) },
      { when: noAddress, refused: 'malformed' },
    ])
  },

  async 'finish-link-reset'({ link, newPassword }, sandbox) {
    const token = /[?&]token=([^&#]*)/.exec(link)?.[1] ?? ''
    const reply = await sandbox.client().post(`/apps/${options.appId}/request_password_reset`, {
      form: { token, new_password: newPassword },
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    })
    return sandbox.decide(reply, [
      { when: { status: 200, text: /Password successfully reset/ }, means: () => ({ type: 'password-changed' }) },
      { when: weakPassword, refused: 'password-policy' },
      { when: weakPasswordOfLink, refused: 'password-policy' },
      { when: linkEnded, refused: 'link-ended' },
    ])
  },
}
