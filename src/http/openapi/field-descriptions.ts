const method = 'How the code goes to the number: by text message or by automated call'
const kind =
  'What it is: `phone`, `tablet` and `pod` run iOS, `mac` OS X or macOS, `watch` watchOS; `tv` is a TV box, `pc` a computer with Windows; `browser` is a browser on whatever computer, and no device'
const scheme =
  'What guards the account beside its password: nothing, the older two-step verification, or two-factor authentication'
const latitude = 'Degrees, north is positive'
const longitude = 'Degrees, east is positive'
const listed = {
  kind: 'As the device told it at its last sign-in',
  signedIn: 'Whether it has a session of the account',
  trusted: 'Whether it is trusted now',
}
const client = {
  kind,
  'position.latitude': latitude,
  'position.longitude': longitude,
}
const itemKind =
  'What it is for: a web site, a payment card, a Wi-Fi network, an account of the Mac (mail, contacts, calendar, messages), an internet account, or a program of somebody else'

/** Descriptions of fields that are a choice, true or false, a number or a list, by component schema, like `descriptions`. */
export const fieldDescriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Client: client,
  Service: {
    '*': 'What an account opens. Only `cloud` is the cloud service; `account-page` is the page on which the account is managed.',
  },
  Question: { '*': 'A security question with its answer. The answer is compared exactly, capitals and spaces too.' },
  Item: { kind: itemKind },
  NewSecurityCode: { form: '`digits`: `ksc.digits` digits; `complex`: any characters; `random`: the service makes it' },
  EnterCodeBody: {
    from: 'Where the code comes from: `app` an authenticator app, `recovery` a set of recovery codes; absent for one that was sent, pushed, shown or generated',
  },
  OfferEvidenceBody: {
    kind: 'What is offered: answers to security questions, a date of birth, or the passcode of a device',
  },
  AnswerRequestBody: { allow: 'True allows the sign-in, false refuses it' },
  SendCodeBody: { via: 'The channel; one that the server does not offer is refused (`not-offered` fits)' },
  SetFindBody: { on: 'Whether it is on from now on; setting it as it is changes nothing' },
  AddPhoneBody: { method },
  SendPhoneCodeBody: { method },
  EnrolPhoneBody: { method },
  StartTwoStepBody: { method },
  EnterSecurityCodeBody: { method: `${method}; by text when absent` },
  SignInProgramBody: { service: 'What the program opens' },
  CreateEnrolmentQuestionsBody: { questions: 'As many as `questions.count`; their order is kept' },
  StartRecoveryBody: { ground: 'Why the person needs it; no decision depends on it' },
  SupportVerifyIdentityBody: { for: 'What the identity is verified for' },
  AnswerKeychainRequestBody: { approve: 'True lets the device join, false ends its wait' },
  SetCodeApprovalBody: { on: 'Whether devices may join by security code from now on' },
  AccountCreated: { scheme },
  Account: {
    scheme,
    questionsOnFile: 'Whether security questions are kept; absent where the service does not tell',
  },
  ServiceOpened: { service: 'The one that was asked for' },
  SignInState: { phones: 'As in the answer `code-required`; an empty list unless it waits for a code' },
  CodeSent: { via: 'The channel that was asked for' },
  Devices: {
    devices: 'An empty list where there is none',
    'devices.kind': listed.kind,
    'devices.signedIn': listed.signedIn,
    'devices.trusted': listed.trusted,
  },
  Device: { ...listed, receivesCodes: 'Whether the codes and requests of sign-ins go to it' },
  Phones: {
    phones: 'An empty list where there is none',
    'phones.verified': 'Whether its code was entered, so that it is a trusted number',
  },
  AppPasswords: {
    'appPasswords.createdAt': 'When it was made; absent where the service does not tell',
    'appPasswords.active': 'False once it was revoked; absent where the list has active ones alone',
  },
  Sessions: {
    sessions: 'One entry for each open session',
    'sessions.current': 'True for the session that asks, and for no other',
  },
  AuthenticatorApps: { apps: 'An empty list where there is none' },
  RecoveryCodes: { codes: 'As many as `recoverycode.count`, each different' },
  RecoveryCodesLeft: { left: '0 where there is no set' },
  TurnOff: {
    scheme: '`off` once it is off; `still-on` while something is missing',
    missing: 'What is still wanted; an empty list once it is off',
  },
  Keychain: {
    state: 'How it stands on this device: see `read-keychain`',
    syncing: 'Whether this device gets and gives items: true with `on` alone',
    hasSecurityCode: 'Whether the keychain of the account has a security code; false where there is no keychain',
  },
  Items: { 'items.kind': itemKind, 'items.fields': 'By the names that they were saved with' },
  Problem: { status: 'The status of the response once more; it is not looked at' },
  Refusal: { status: 'The status of the response once more; it is not looked at' },
  ProvisionAccountBody: {
    scheme,
    'phones.verified': 'True when absent',
    'devices.client': 'As it presents itself at a sign-in; its name is one of its own among the devices of the request',
    'devices.client.kind': kind,
    'devices.client.software':
      'Versions of the programs that matter on a Mac or a PC: iTunes, and iCloud for Windows; one that is left out is not there',
    'devices.client.passcodeSet': 'Whether it is locked by a passcode, where the client says so',
    'devices.client.position': 'Where the client says it is, in degrees',
    'devices.client.position.latitude': latitude,
    'devices.client.position.longitude': longitude,
    'devices.status': '`trusted`: signed in and trusted; `signed-in`: signed in without trust; `known`: neither',
  },
  AdvanceClockBody: { seconds: 'How far, from where the clock stands; 0 moves nothing' },
  SetClientAddressBody: { address: 'IPv4 or IPv6' },
  Deliveries: {
    'deliveries.channel': 'How it went',
    'deliveries.purpose':
      'What it is for, as the table of `read-deliveries` says; absent where the service does not tell',
    'deliveries.at': 'When it was delivered, by the clock of the sandbox, in milliseconds since 1970-01-01T00:00:00Z',
    'deliveries.place':
      'Where the sign-in seems to come from, by the address of the client and not by the `position` that it tells; absent where no place is known',
    'deliveries.place.latitude': latitude,
    'deliveries.place.longitude': longitude,
  },
}
