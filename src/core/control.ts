import type { ControlAnswer, ControlCommand, ControlOf, ProvisionedAccount } from '../protocol/control.ts'
import { accountByIdentifier, openSession } from './access.ts'
import { newAccount } from './areas/account.ts'
import { newDevice } from './areas/completion.ts'
import { readNumber } from './areas/phones.ts'
import type { Context } from './given.ts'

/** What the control plane asks of the state; clock and outbox are kept outside of it. */
export type StateControl = Extract<
  ControlCommand,
  { type: 'provision-account' | 'set-client-address' | 'demand-password-change' | 'issue-staff-token' }
>
export type ControlProblem = { readonly type: 'problem'; readonly detail: string }

export const control = (cx: Context, command: StateControl): ControlAnswer | ControlProblem => {
  switch (command.type) {
    case 'provision-account':
      return provision(cx, command)
    case 'set-client-address':
      cx.state.address = command.address
      return { type: 'done' }
    case 'demand-password-change': {
      const account = accountByIdentifier(cx, command.identifier)
      if (!account) return { type: 'problem', detail: 'no account has that identifier' }
      account.mustChangePassword = true
      return { type: 'done' }
    }
    case 'issue-staff-token': {
      const staff = cx.mint.token()
      cx.state.staff.push(cx.secrets.digest(staff))
      return { type: 'staff-token', staff }
    }
    default:
      return command satisfies never
  }
}

/** An account in the wanted state, without the steps that would lead there. */
const provision = (cx: Context, wanted: ControlOf<'provision-account'>): ProvisionedAccount | ControlProblem => {
  if (accountByIdentifier(cx, wanted.identifier)) return { type: 'problem', detail: 'that identifier is taken' }
  const account = newAccount(cx, wanted.identifier, wanted.password)
  account.scheme = wanted.scheme
  account.questions = [...(wanted.questions ?? [])]
  if (wanted.permanent) account.permanent = true
  if (wanted.dateOfBirth !== undefined) account.dateOfBirth = wanted.dateOfBirth
  if (wanted.backupAddress !== undefined) account.backupAddress = wanted.backupAddress
  if (wanted.mailAddress !== undefined) account.mailAddress = wanted.mailAddress
  if (wanted.services !== undefined) account.services = wanted.services
  if (wanted.child !== undefined) account.child = wanted.child

  const phones = (wanted.phones ?? []).map((phone, index) => {
    const number = readNumber(phone.number)
    if (number === undefined) return undefined
    const id = cx.mint.token()
    account.phones.push({ id, number, verified: phone.verified !== false, addedAt: cx.now, primary: index === 0 })
    return { number, phone: id }
  })
  if (phones.includes(undefined)) return { type: 'problem', detail: 'a phone number cannot be read' }

  const devices = (wanted.devices ?? []).map(({ client, status, passcode }) => {
    const device = newDevice(cx, client)
    if (passcode !== undefined) device.passcode = passcode
    device.signedIn = status !== 'known'
    device.trusted = status === 'trusted'
    if (device.trusted && account.scheme === 'two-step') device.find = device.candidate = true
    account.devices.push(device)
    if (status === 'known') return { name: client.name, device: device.id }
    const session = openSession(cx, { account: account.id, kind: 'device', device: device.id })
    if (status === 'signed-in') return { name: client.name, device: device.id, session }
    const trust = cx.mint.token()
    device.trustDigest = cx.secrets.digest(trust)
    device.trustedAt = cx.now
    return { name: client.name, device: device.id, session, trust }
  })
  cx.state.accounts.push(account)
  return {
    type: 'provisioned',
    account: account.id,
    session: openSession(cx, { account: account.id, kind: 'account-page' }),
    devices,
    phones: phones.filter((phone) => phone !== undefined),
  }
}
