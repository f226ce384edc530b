import { z } from 'zod'

/** Texts on the wire have a limit that is enough for any name or password. */
export const text = z.string().max(4096)

// Each says of itself what form it has, or that it is opaque: the contract asks for no form then, and who gives the text back gives
// it back as it was.
export const identifier = text.describe(
  'What the owner of an account signs in with. Accounts are made with mail addresses, and with nothing else (see MailAddress); to sign in, any text may be offered. Otherwise opaque.',
)
export const password = text.describe(
  'An account password, or what is offered as one; opaque, compared whole. What a new one must be like is declared by the parameters `password.*`. Characters are counted as Unicode code points; digits and letters of every script are digits and letters. Where `password.blocklist` holds, these are refused whatever their capitals, and of others that may be common no verdict depends: password, password1, 12345678, qwertyuiop, iloveyou. Whether one that the account has, or had, may be chosen again no verdict depends on.',
)
export const entry = text.describe(
  'What a person entered as a code, an answer or another secret; opaque: any text is possible, and what has not the form of a code is refused like a wrong one. Where `code.spaces_tolerated` holds, spaces (U+0020 and nothing else) are taken out of a code before it is compared, wherever they stand; a recovery code, the confirmation of a device, an answer and a security code are compared as they are.',
)
export const code = text.describe(
  'A code as the service made it; opaque. How many characters it has is declared: `code.length`, and `twostep.confirmation_length` for the confirmation of a device.',
)
export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{1,14}$/)
  .describe('A phone number in E.164, such as +12025550100. The pattern has the form alone.')
export const writtenNumber = text.describe(
  'A phone number as a person writes it: E.164, with 00 in the place of the plus, or with spaces, round brackets and hyphens, which are left out. Whether other marks, such as dots, are left out or refused no verdict depends on. Otherwise opaque: what is no number is refused, and so is one with too few digits for its country, such as +12025: the reference asks for a possible length. The tests hold that one that is taken has 7 to 15 digits, and theirs have 11 or 12; which others of 7 to 15 are taken no verdict depends on.',
)
export const mailAddress = text.describe(
  'A mail address, such as ada@example.com: a text without spaces, with one @ and something on both sides of it. Otherwise opaque: what is none is refused, and those of the tests have no other faults; whether a stricter syntax is asked for no verdict depends on, as long as letters, digits, dots, hyphens and plus signs are taken, and capitals.',
)
export const dateOfBirth = text.describe(
  'A date of birth as YYYY-MM-DD, or what is offered as one; opaque, compared whole with the one of the account.',
)
export const name = text.describe('What a person or a program calls itself or something; opaque, given back as it was.')
export const wording = text.describe('A sentence for people; opaque: no verdict depends on its words.')
export const version = text.describe(
  'A version of numbers with dots, such as 10.11.3, compared number by number: 10.9 is before 10.11. Otherwise opaque: any other text is no known version.',
)
export const trust = text.describe(
  'What a trusted client keeps and offers at its next sign-in; opaque. Any text may be offered; what is not known is no trust and no error.',
)
export const link = text.describe('A link in a mail, followed by giving it back whole; opaque.')
export const base32 = z
  .string()
  .max(1024)
  .regex(
    /^([A-Z2-7]{2}|[A-Z2-7]{4}|[A-Z2-7]{5}|[A-Z2-7]{7}|[A-Z2-7]{8})$|^([A-Z2-7]{8})+([A-Z2-7]{2}|[A-Z2-7]{4}|[A-Z2-7]{5}|[A-Z2-7]{7})?$/,
    'is not Base32 without padding',
  )
  .describe(
    'The secret of an authenticator app: Base32 (RFC 4648 section 6) without padding, such as JBSWY3DPEHPK3PXP.',
  )
export const totpUri = z
  .string()
  .max(4096)
  .regex(/^otpauth:\/\/totp\//, 'is not an otpauth URI')
  .describe('The same secret as an otpauth://totp/ URI, with step, digits and algorithm, as a QR code shows it.')
export const recoveryCode = text.describe(
  'A recovery code as the service made it; opaque, entered as it was shown. Its form is declared: `recoverycode.length`, `recoverycode.alphabet`.',
)
export const value = text.describe('Kept and given back as it was, character by character; opaque.')

/** The schemas of these texts, by their names in the OpenAPI documents. */
export const namedTexts = {
  Identifier: identifier,
  Password: password,
  Entry: entry,
  Code: code,
  PhoneNumber: phoneNumber,
  WrittenNumber: writtenNumber,
  MailAddress: mailAddress,
  DateOfBirth: dateOfBirth,
  Name: name,
  Wording: wording,
  Version: version,
  Trust: trust,
  Base32: base32,
  TotpUri: totpUri,
  RecoveryCode: recoveryCode,
  Link: link,
  Value: value,
} as const satisfies Readonly<Record<string, z.ZodType<string>>>
