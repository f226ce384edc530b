import type { Context } from './context.ts'
import type { Account } from './state.ts'

const texts = {
  added: 'A phone number was added to your account. If it was not you, contact support.',
  removed: 'A phone number was removed from your account. If it was not you, contact support.',
  password: 'The password of your account was changed. If it was not you, contact support.',
} as const

/** Tells the owner of a changed factor, where that is declared (NIST SP 800-63B-4, section 4.6). */
export const tellOfChange = (cx: Context, account: Account, change: keyof typeof texts): void => {
  for (const to of cx.policy.account.toldOfChange(account, change, cx.parameters)) {
    cx.deliver({ channel: 'email', to, purpose: 'notice', text: texts[change] })
  }
}
