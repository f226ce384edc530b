import { controlDescriptions } from './control-descriptions.ts'
import { fieldDescriptions } from './field-descriptions.ts'
import type { Schema } from './schemas.ts'

/** What a service does with a field that it does not ask for. */
const notRead = 'Elsewhere it is not looked at: neither right nor wrong, it counts nothing'

const longer: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Id: { '*': 'Names one thing of an account; opaque.' },
  Token: { '*': 'A secret that stands for a session or for something that was begun; opaque.' },
  Client: {
    '*': 'The client that a person sits at, as it presents itself.',
    name: 'As its owner called it; opaque. Two devices may have the same one',
    version:
      'Of its system: iOS, OS X or macOS, watchOS; for a TV box the generation of the model. Every client of a test that a minimum concerns gives one; without one, or with one that cannot be read, it counts as older than every minimum',
    software: 'Versions of the programs that matter on a Mac or a PC: iTunes, and iCloud for Windows',
    hardware:
      'The same for the same piece of hardware, also after it was erased. It finds the entry of a device in the list, and trusts nothing by itself',
    model: 'Given back by `read-device`; no device is known by it; opaque',
    serial: 'Given back by `read-device`; no device is known by it; opaque',
    line: 'The number of the line in a phone, in E.164, as evidence for verification in the background',
    passcodeSet: 'Whether it is locked by a passcode, where the client says so',
    position: 'Where the client says it is, in degrees',
  },
  MaskedPhone: { masked: 'Enough to choose by, not enough to call: at most four of its digits, such as •••• 00' },
  Item: {
    '*': 'One entry of a keychain.',
    fields:
      '`user` and `password` of a web site, an account or a program, `service` of an account (mail, contacts, calendar, messages); `number`, `expiry`, `holder` and `securityCode` of a card; `password` of a Wi-Fi network. `securityCode` must not be kept',
  },
  NewSecurityCode: {
    '*': 'Chosen by the owner in one of two forms, or made by the service: `ksc.digits` digits, or at least `ksc.complex_min` characters of any kind, spaces at the ends too; others are refused (`password-policy` fits). It is kept and compared exactly. A random one has any form, is told in the answer that made it, and is entered as it was told.',
  },
  StartSignInBody: {
    service:
      'What is to be opened; when absent the account page, on every kind of client, so that security questions may be asked',
    trust:
      'The mark of a trusted browser, or of a trusted device that signs in again. One that is not good is no error',
    trustBrowser:
      'Asks for trust of this browser, before any code: it must not skip the code, and is not kept: `enter-code` asks again',
  },
  EnterCodeBody: { trustBrowser: 'Whether this browser is to be trusted from now on. On a device it is not looked at' },
  SendCodeBody: {
    phone: 'The trusted number to send to, for text and call',
    device: 'The one device to send to, in two-step',
  },
  GenerateCodeBody: {
    password: `The account password, on a Mac where \`code.on_demand_reauth\` is always. ${notRead}`,
  },
  RemoveDeviceBody: { confirm: 'Whether the owner confirmed the removal, in two-step. Elsewhere it is not looked at' },
  CreateAppPasswordBody: {
    identifier: `Once more, where \`apppw.reauth\` holds; a wrong one counts as a wrong password. ${notRead}`,
    password: `The account password once more, where \`apppw.reauth\` holds. ${notRead}`,
  },
  SignInProgramBody: { password: 'An app-specific password, or the one of the account', program: 'As it calls itself' },
  ResetPasswordBody: {
    unlock: `What the device says of being unlocked just now with its own password; a Mac needs it where \`password.mac_unlock_proof\` holds. ${notRead}`,
  },
  StartEnrolmentBody: {
    client: 'The device that it begins on; absent on the account page',
    password: `The account password once more, where \`enrol.reauth\` holds. ${notRead}`,
  },
  EndSessionBody: { password: `Once more, where \`session.end_reauth\` holds. ${notRead}` },
  EndOtherSessionsBody: { password: `Once more, where \`session.end_reauth\` holds. ${notRead}` },
  EnrolAuthenticatorAppBody: { password: `Once more, where \`factor.reauth\` holds. ${notRead}` },
  RemoveAuthenticatorAppBody: { password: `Once more, where \`factor.reauth\` holds. ${notRead}` },
  MakeRecoveryCodesBody: { password: `Once more, where \`factor.reauth\` holds. ${notRead}` },
  StartRecoveryBody: {
    evidence:
      'Account information that the person can give: the date of birth as YYYY-MM-DD, a trusted number in E.164',
    number: 'Where the person can be reached; the code of the last step goes there',
  },
  TurnKeychainOnBody: {
    identifier: `Needed on a Mac; a wrong one, or none, counts as a wrong password. ${notRead}`,
    password: 'Always needed',
    items: 'What the device brings along',
    securityCode: 'Where it sets the keychain up for the first time',
    number: 'The number for later codes, which a security code demands',
  },
  ResetKeychainBody: {
    identifier: `Needed on a Mac; a wrong one, or none, counts as a wrong password. ${notRead}`,
    password: 'Always needed',
  },
  TurnKeychainOffBody: { data: 'What becomes of the items on this device' },
  Account: {
    offers:
      'The actions that the account page offers now, by `operationId`, on whatever client it is read. Verdicts depend on `start-enrolment` and `turn-off-two-factor`; absent where the service does not tell',
  },
  AccountCreated: {
    device:
      'The entry of the client in the list of devices. Absent where two-factor is not on at once, and where no `client` was given',
  },
  SignedIn: {
    device:
      'The entry of the client in the list of devices: the one that it had, by its hardware, unless it was removed; absent for a browser',
    trusted:
      'Whether the device is trusted after this sign-in; for a browser, whether this answer trusts it: one that was trusted before signs in with false',
    trust:
      'What the client keeps and offers at its next sign-in: there where this sign-in made a device or browser trusted. Absent where the mark that was offered stays valid; where it is there all the same, it takes the place of that one',
  },
  CodeRequired: {
    expiresIn: 'Seconds until this sign-in ends by itself, where the service tells',
    phones: 'The verified numbers of the account, which a code can be sent to; an empty list where there is none',
    devices:
      'The devices to choose from, where one device gets the code: in two-step, an empty list where there is none; absent in two-factor. Whether the device of this sign-in is among them no verdict depends on',
    append: 'True where the client is asked to append the code to the password; otherwise false or absent',
  },
  PasswordChangeRequired: { change: 'Stands for the demanded change of the password' },
  SignInState: {
    state:
      '`pending` while it waits for a code or for answers; `denied` once it was refused on a trusted device; `expired` when its time is over or something else ended it; `completed`',
  },
  RequestAnswered: {
    code: 'What the device shows once its owner allowed the request. Absent where it was refused, and where the code is in a push',
  },
  CodeSent: { to: 'The number or device, as far as it may be told; opaque' },
  CodeGenerated: { expiresIn: 'Seconds until the code is refused: `code.lifetime`' },
  AppPasswordCreated: { secret: 'The password itself, shown this once; opaque' },
  AppPasswords: { appPasswords: 'The history; times are seconds since 1970-01-01T00:00:00Z' },
  Enrolment: {
    wants:
      'What it still waits for, in this order: `answers` or `questions`, `phone`, `code`, `activation`. `code` stays until enough numbers are verified',
    state: '`on` once two-factor is on by this enrolment',
    phone: 'The number that the last code went to',
  },
  Items: { items: 'With every field as it was saved, except what must not be kept' },
  FillData: { fields: 'By the names that they were saved with' },
  QuestionsRequired: { questions: 'Those on file, in the order in which answers are expected' },
  AnswerQuestionsBody: { answers: 'In the order of the questions' },
  AnswerEnrolmentQuestionsBody: { answers: 'In the order of the questions on file' },
  TurnOffTwoStepBody: {
    answers: 'To the questions on file, in their order',
    questions: 'New ones, where the service wants them for the time after',
  },
  TurnOffTwoFactorBody: { questions: 'New ones, for the time after' },
  Recovery: {
    state:
      'waiting for its time, ready for its code, refused at the end of its time since the evidence was wrong, cancelled by the owner, or finished',
    readyIn:
      'Seconds until it is ready, where the service tells: by the number of pieces that were given, right or wrong (`recovery.delay` for two, else `recovery.delay_with_little_evidence`). Once that is over, a recovery that still waits may tell the rest',
  },
  Keychain: {
    securityCode: 'Only in the answer that made a random one',
    data: 'What became of the items on this device, in every answer with the state `off`: what it chose when it turned the keychain off, and `kept` on a device that never turned it off',
  },
  ...controlDescriptions,
}

/** Descriptions of schemas and of their fields, by component schema; `*` is the schema itself. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  [...new Set([...Object.keys(longer), ...Object.keys(fieldDescriptions)])].map((name) => [
    name,
    { ...fieldDescriptions[name], ...longer[name] },
  ]),
)

/** Component schemas with their descriptions; a name with dots is a field of a field, or of the entries of a list. */
export const withDescriptions = (schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { '*': own, ...fields } = descriptions[name] ?? {}
      const described = withFieldDescriptions(schema, fields, '')
      return [name, own === undefined ? described : { ...described, description: own }]
    }),
  )

const withFieldDescriptions = (schema: Schema, fields: Readonly<Record<string, string>>, path: string): Schema => {
  const inner = (one: unknown, at: string): Schema =>
    typeof one === 'object' && one !== null ? withFieldDescriptions({ ...one }, fields, at) : {}
  const { properties, items, anyOf, oneOf } = schema
  const described = Object.entries(properties ?? {}).map(([field, one]) => {
    const text = fields[`${path}${field}`]
    return [field, { ...inner(one, `${path}${field}.`), ...(text === undefined ? {} : { description: text }) }]
  })
  const choices = { ...(Array.isArray(anyOf) && { anyOf }), ...(Array.isArray(oneOf) && { oneOf }) }
  return {
    ...schema,
    ...(described.length > 0 && { properties: Object.fromEntries(described) }),
    ...(typeof items === 'object' && items !== null && { items: inner(items, path) }),
    ...Object.fromEntries(Object.entries(choices).map(([name, all]) => [name, all.map((one) => inner(one, path))])),
  }
}
