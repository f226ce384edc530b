import type { AdapterDefinition } from '../../../src/index.ts'
import { done, refusal } from './answers.ts'
import type { Notes } from './notes.ts'

/** A forgotten password: a mail with a link, whose page sends the token in it together with the new password. */
export const linkResetCommands: AdapterDefinition<Notes>['commands'] = {
  async 'start-link-reset'({ identifier }, sandbox) {
    const json = { email: identifier }
    return sandbox.decide(await sandbox.client().post('/api/auth/request-password-reset', { json }), [
      { when: done, means: () => ({ type: 'link-reset-started' }) },
      refusal(400, 'VALIDATION_ERROR', 'malformed'),
    ])
  },

  async 'finish-link-reset'({ link, newPassword }, sandbox) {
    const token = /[?&]token=([^&#]*)/.exec(link)?.[1] ?? ''
    const json = { newPassword, token }
    return sandbox.decide(await sandbox.client().post('/api/auth/reset-password', { json }), [
      { when: done, means: () => ({ type: 'password-changed' }) },
      refusal(400, 'INVALID_TOKEN', 'wrong-code'),
      refusal(400, 'PASSWORD_TOO_SHORT', 'password-policy'),
      refusal(400, 'PASSWORD_TOO_LONG', 'password-policy'),
    ])
  },
}
