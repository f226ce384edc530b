import type { Context } from '../../context.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import type { Account, Device, SignIn } from '../../state.ts'

/** SIGNIN-14, SIGNIN-15, CODE-06, CODE-07, NOTIFY-01, NOTIFY-08 to 10: notify the trusted devices of a pending sign-in. */
export const notifyTrustedDevices = (cx: Context, account: Account, signIn: SignIn): void => {
  if (account.scheme === 'two-step') return
  const place = cx.policy.signIn.placeShown(cx.state.address, signIn.client)
  for (const device of cx.policy.codes.pushRecipients(account, signIn.client)) {
    const request = { id: cx.idGenerator.token(), device: device.id }
    signIn.requests.push(request)
    const code = cx.policy.signIn.showsCode(request, device, cx.parameters)
      ? pushedCode(cx, account, signIn, device)
      : undefined
    cx.deliver({
      channel: 'push',
      to: device.id,
      purpose: 'sign-in',
      request: request.id,
      ...(cx.policy.signIn.showsPlace(device) ? { place } : {}),
      ...(code === undefined ? {} : { code }),
      text: `Your account is being used to sign in near ${place.name}.`,
    })
  }
  if (signIn.requests.length > 0) return
  for (const phone of cx.policy.codes.automaticPhones(account, cx.parameters)) {
    const { code } = issueCode(cx, codeFields(account, signIn, { channel: 'text', phone: phone.id }))
    cx.deliver({
      channel: 'text',
      to: phone.number,
      purpose: 'sign-in',
      code,
      text: `Your verification code is ${code}.`,
    })
  }
  for (const address of cx.policy.codes.fallbackAddresses(account)) {
    const { code } = issueCode(cx, codeFields(account, signIn, { channel: 'text' }))
    cx.deliver({ channel: 'email', to: address, purpose: 'sign-in', code, text: `Your verification code is ${code}.` })
  }
}

/** NOTIFY-01: tell the trusted devices of a sign-in that is completed at once, so that there is nothing to allow. */
export const tellTrustedDevices = (cx: Context, account: Account, client: SignIn['client']): void => {
  const place = cx.policy.signIn.placeShown(cx.state.address, client)
  for (const device of cx.policy.codes.pushRecipients(account, client)) {
    cx.deliver({
      channel: 'push',
      to: device.id,
      purpose: 'notice',
      ...(cx.policy.signIn.showsPlace(device) ? { place } : {}),
      text: `Your account was used to sign in near ${place.name}.`,
    })
  }
}

/** The pushed code of a sign-in as a device shows it: the one that was issued already, or a new one. */
export const pushedCode = (cx: Context, account: Account, signIn: SignIn, device: Device): string => {
  const own = cx.parameters['code.same_on_all_devices'] ? undefined : device.id
  const out = cx.state.codes.findLast(
    (code) => code.channel === 'push' && code.signIn === signIn.id && code.device === own && isUsable(cx, code),
  )
  const code =
    out ??
    issueCode(cx, codeFields(account, signIn, { channel: 'push', ...(own === undefined ? {} : { device: own }) }))
  code.shownOn = [...(code.shownOn ?? []), device.id]
  return code.code
}

const codeFields = <C extends object>(account: Account, signIn: SignIn, more: C) => ({
  account: account.id,
  purpose: 'sign-in' as const,
  signIn: signIn.id,
  ...more,
})

/** APPPW-10, TWOSTEP-16: in two-step the code goes to the one device that was chosen, and shows at once. */
export const pushToDevice = (cx: Context, account: Account, signIn: SignIn, chosen: Device): void => {
  const { code } = issueCode(cx, codeFields(account, signIn, { channel: 'push', device: chosen.id }))
  for (const device of cx.policy.codes.twoStepRecipients(account, chosen)) {
    const text = `Your verification code is ${code}.`
    cx.deliver({ channel: 'push', to: device.id, purpose: 'sign-in', code, text })
  }
}
