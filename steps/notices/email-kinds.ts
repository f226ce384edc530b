import type { Delivery } from '../../src/protocol/control.ts'

/** Mail that rules speak of. Others may arrive beside it: no document forbids them. */
export const emailKinds = ['turning two-factor on', 'turning two-step off'] as const
export type EmailKind = (typeof emailKinds)[number]

const purposeOf = { 'turning two-factor on': 'enrolment', 'turning two-step off': 'notice' } as const

/** Whether a mail can be one of that kind. A mail whose purpose nobody knows can be any. */
export const mayBe = (kind: EmailKind, { purpose }: Delivery): boolean =>
  purpose === undefined || purpose === purposeOf[kind]

/** Whether a mail is one of that kind. Where nobody knows its purpose, the undo link makes a confirmation (UNENROL-09). */
export const isSurely = (kind: EmailKind, mail: Delivery): boolean =>
  mail.purpose === undefined ? kind === 'turning two-step off' || mail.link !== undefined : mayBe(kind, mail)

/** The mails as a failure shows them: their purposes. */
export const kindsText = (mails: readonly Delivery[]): string =>
  mails.length === 0
    ? 'no email'
    : mails.map(({ purpose }) => `an email for ${purpose ?? 'an unknown purpose'}`).join(', ')
