import type { RuleRow } from '../rule.ts'

export const eligibility = [
  {
    id: 'ELIGIBILITY-01',
    text: 'Two-factor enrolment MUST be available to a cloud user who has at least one device on iOS 9 (or later) or OS X El Capitan (or later).',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Provision an account with one device at exactly iOS 9.0 (and, separately, OS X 10.11.0): enrolment starts. Unspecified: how the server learns the version and whether the device must be active.',
    powers: ['provisioning'],
    open: ['min-os', 'device-attest'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '180',
        section: 'Configure two-factor authentication for Apple ID',
      },
      { document: 'keychain-and-two-step-pages', lines: '384', section: 'How to set up two-factor authentication?' },
    ],
  },
  {
    id: 'ELIGIBILITY-02',
    text: 'Two-factor enrolment MUST NOT be possible when no device of the account reaches iOS 9 or OS X El Capitan.',
    level: 'MUST',
    editions: ['2fa-2017'],
    derived: true,
    when: { parameter: 'eligibility.web_enrolment', is: [false] },
    observable:
      'Provision an account whose best device is iOS 8.4.1 / OS X 10.10.5: enrolment is refused with an ineligibility reason and the account stays as it was.',
    powers: ['provisioning'],
    open: ['min-os'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '180',
        section: 'Configure two-factor authentication for Apple ID',
      },
      { document: 'keychain-and-two-step-pages', lines: '347', section: '[2-step vs 2FA article: introduction]' },
      { document: 'keychain-and-two-step-pages', lines: '384', section: 'How to set up two-factor authentication?' },
    ],
  },
  {
    id: 'ELIGIBILITY-03',
    text: 'Two-factor enrolment MUST be available to an account that has at least one device on the latest iOS or macOS.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'eligibility.min_os', is: ['latest'] },
    observable:
      'Provision a device at the version the target declares as latest: enrolment starts. Unspecified: which version counts as latest, and whether one release back is refused (page elsewhere still lists iOS 9).',
    powers: ['provisioning'],
    open: ['min-os'],
    sources: [
      { document: 'two-factor-page-2018', lines: '44', section: 'Set up two-factor authentication for your Apple ID' },
    ],
  },
  {
    id: 'ELIGIBILITY-04',
    text: 'Store-only (iTunes) users, not just cloud users, MUST be eligible for two-factor enrolment.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'eligibility.store_only', is: [true] },
    observable: 'Provision an account with store service only and a qualifying device: enrolment starts.',
    powers: ['provisioning'],
    open: ['service-list'],
    sources: [
      { document: 'two-factor-page-2018', lines: '44', section: 'Set up two-factor authentication for your Apple ID' },
    ],
  },
  {
    id: 'ELIGIBILITY-05',
    text: 'In the 2017 edition an account that does not use the cloud service MUST NOT be offered two-factor enrolment.',
    level: 'MUST',
    editions: ['2fa-2017'],
    derived: true,
    observable:
      'Provision a store-only account with a qualifying device: enrolment refused. The document only says the feature is for cloud users, so this is an inference.',
    powers: ['provisioning'],
    open: ['min-os'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '180',
        section: 'Configure two-factor authentication for Apple ID',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-06',
    text: 'One qualifying device MUST be enough; other devices of the account below the recommended versions MUST NOT block enrolment.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Account with one qualifying device and one iOS 8 device: enrolment succeeds (the old device then falls under LEGACY rules).',
    powers: ['provisioning'],
    open: ['min-os'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '180',
        section: 'Configure two-factor authentication for Apple ID',
      },
      { document: 'two-factor-page-2018', lines: '44', section: 'Set up two-factor authentication for your Apple ID' },
      {
        document: 'keychain-and-two-step-pages',
        lines: '286',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '189',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-07',
    text: 'An account that is not eligible for two-factor MAY protect itself with two-step verification instead; the service MUST leave that open.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    when: { parameter: 'twostep.new_enrolment', is: ['open', 'ineligible-only'] },
    observable:
      'On an ineligible account, two-factor enrolment is refused and two-step enrolment is accepted. 2017 text lost its link, only saying other protection remains. Conflicts with TWOSTEP-29.',
    powers: ['provisioning'],
    open: ['twostep-new-enrol'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '219',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '92', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ELIGIBILITY-08',
    text: 'Phones, tablets and pods used with a two-factor account SHOULD run iOS 9 or later.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'A device at iOS 9.0 gets the full prompt-and-display experience; below 9 the code-appending path applies. Unspecified: what precisely degrades below the line.',
    powers: ['provisioning'],
    open: ['legacy-clients'],
    testable: 'partial',
    note: 'recommendation; only the legacy line shows',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '288',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '191',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '286',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '189',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-09',
    text: 'A Mac used with a two-factor account SHOULD run OS X El Capitan and iTunes 12.3, or later.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Mac client at 10.11 with iTunes 12.3: separate code prompt; below: legacy path. Unspecified: what happens with 10.11 but iTunes below 12.3.',
    powers: ['provisioning'],
    open: ['legacy-clients'],
    testable: 'partial',
    note: 'recommendation; only the legacy line shows',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '289',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '192',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-10',
    text: 'A watch used with a two-factor account SHOULD run watchOS 2 or later.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Watch client at watchOS 2.0 gets the modern code prompt, 1.x the legacy one. Unspecified: server behaviour below the line.',
    powers: ['provisioning'],
    open: ['legacy-clients'],
    testable: 'partial',
    note: 'recommendation; only the legacy line shows',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '290',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '193',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-11',
    text: 'A TV box used with a two-factor account SHOULD be the fourth-generation model (named HD in the later edition) with tvOS.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'TV client of that model gets the modern prompt; second and third generation fall under LEGACY-01. The two names mean one model.',
    powers: ['provisioning'],
    open: ['legacy-clients'],
    testable: 'partial',
    note: 'recommendation; only the legacy line shows',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '291',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '194',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-12',
    text: 'A Windows PC used with a two-factor account SHOULD have iCloud for Windows 5 and iTunes 12.3.3, or later.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Windows client with these versions gets the modern prompt; below, the legacy path. Unspecified: the combination of one program below and one above.',
    powers: ['provisioning'],
    open: ['legacy-clients'],
    testable: 'partial',
    note: 'recommendation; only the legacy line shows',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '292',
        section: 'What are the system requirements for two-factor authentication?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '195',
        section: 'What are the system requirements for two-factor authentication?',
      },
    ],
  },
  {
    id: 'ELIGIBILITY-13',
    text: 'A cloud mail address MUST exist on the account before web mail can be used and before two-factor is set up for that mail.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'eligibility.mail_first', is: [true] },
    observable:
      'Account without a mail address: web-mail access and mail two-factor set-up are refused; after creating the address both work. Third-party article; contradicts ELIGIBILITY-04.',
    powers: ['provisioning'],
    open: ['mail-precondition'],
    sources: [
      { document: 'mail-article-2024', lines: '27', section: 'Turn on Two-Factor Authentication for iCloud Mail' },
    ],
  },
  {
    id: 'ELIGIBILITY-14',
    text: 'Two-step verification MUST be usable by owners of devices that cannot reach iOS 9.',
    level: 'MUST',
    editions: ['two-step'],
    observable:
      'Account whose only device is at iOS 8: two-step can be enabled. Unspecified: the lower bound for two-step devices.',
    powers: ['provisioning'],
    open: ['twostep-min-os'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '347', section: '[2-step vs 2FA article: introduction]' },
    ],
  },
  {
    id: 'ELIGIBILITY-15',
    text: 'Enrolment started from a Mac MUST require OS X El Capitan or later on that Mac.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Start enrolment from a Mac client at 10.11.0: accepted; at 10.10.5: refused.',
    powers: ['provisioning'],
    open: ['min-os', 'device-attest'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '208',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'keychain-and-two-step-pages', lines: '401', section: 'How to set up two-factor authentication?' },
      { document: 'two-factor-page-2018', lines: '80', section: 'Enter and verify your trusted phone number' },
    ],
  },
] as const satisfies readonly RuleRow[]
