import type { ControlAnswer, ControlCommand, ControlOf, ProvisionedAccount } from '../protocol/control.ts'
import { accountByIdentifier, openSession } from './access.ts'
import { newAccount } from './areas/account.ts'
import { parsePhoneNumber } from './areas/phones.ts'
import { newDevice } from './areas/sign-in/completion.ts'
import type { Context } from './context.ts'

/** How the commands of the control plane change the state; the clock and the outbox are kept outside of it. */
export type StateControlCommand = Extract<
  ControlCommand,
  { type: 'provision-account' | 'set-client-address' | 'demand-password-change' | 'issue-staff-token' }
>
export type ControlProblem = { readonly type: 'problem'; readonly detail: string }

export const control = (cx: Context, command: StateControlCommand): ControlAnswer | ControlProblem => {
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
      const staff = cx.idGenerator.token()
      cx.state.staff.push(cx.hasher.digest(staff))
      return { type: 'staff-token', staff }
    }
    default:
      return command satisfies never
  }
}

/** Creates an account in the given state, without the steps that would lead there. */
const provision = (cx: Context, setup: ControlOf<'provision-account'>): ProvisionedAccount | ControlProblem => {
  if (accountByIdentifier(cx, setup.identifier)) return { type: 'problem', detail: 'that identifier is taken' }
  const account = newAccount(cx, setup.identifier, setup.password)
  account.scheme = setup.scheme
  account.questions = [...(setup.questions ?? [])]
  if (setup.permanent) account.permanent = true
  if (setup.dateOfBirth !== undefined) account.dateOfBirth = setup.dateOfBirth
  if (setup.backupAddress !== undefined) account.backupAddress = setup.backupAddress
  if (setup.mailAddress !== undefined) account.mailAddress = setup.mailAddress
  if (setup.services !== undefined) account.services = setup.services
  if (setup.child !== undefined) account.child = setup.child

  const phones = (setup.phones ?? []).map((phone, index) => {
    const number = parsePhoneNumber(phone.number)
    if (number === undefined) return undefined
    const id = cx.idGenerator.token()
    account.phones.push({ id, number, verified: phone.verified !== false, addedAt: cx.now, primary: index === 0 })
    return { number, phone: id }
  })
  if (phones.includes(undefined)) return { type: 'problem', detail: 'a phone number cannot be read' }

  const devices = (setup.devices ?? []).map(({ client, status, passcode }) => {
    const device = newDevice(cx, client)
    if (passcode !== undefined) device.passcode = passcode
    device.signedIn = status !== 'known'
    device.trusted = status === 'trusted'
    if (device.trusted && account.scheme === 'two-step') device.find = device.candidate = true
    account.devices.push(device)
    if (status === 'known') return { name: client.name, device: device.id }
    const session = openSession(cx, { account: account.id, kind: 'device', device: device.id })
    if (status === 'signed-in') return { name: client.name, device: device.id, session }
    const trust = cx.idGenerator.token()
    device.trustDigest = cx.hasher.digest(trust)
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
