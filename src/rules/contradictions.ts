import type { RuleId } from './catalogue.ts'
import type { DocumentName } from './sources.ts'

/** What settles a contradiction: the edition, declared parameters, or one reading that all targets share. */
export type Resolution = {
  readonly edition?: true
  /** Dotted names of the parameters that a target declares. */
  readonly parameters?: readonly string[]
  readonly how: string
}

/** Where the documents disagree, and how it is settled. */
export type Contradiction = {
  readonly id: string
  readonly about: string
  /** The statement, in our words, and the lines that make it. */
  readonly readings: readonly {
    readonly says: string
    readonly at: Readonly<Partial<Record<DocumentName, readonly string[]>>>
  }[]
  readonly resolved: Resolution
  /** The rules that it concerns. */
  readonly rules: readonly RuleId[]
}

export const contradictions = [
  {
    id: 'C01',
    about: 'whether two-factor can be turned off',
    readings: [
      {
        says: 'older accounts can at any time, with new questions and the date of birth',
        at: { 'keychain-and-two-step-pages': ['306-312', '403-405'], 'approval-walkthrough': ['53', '55'] },
      },
      { says: 'nobody can, but for two weeks by the link in the mail', at: { 'two-factor-page-2018': ['215'] } },
    ],
    resolved: {
      edition: true,
      how: '2fa-2017 has UNENROL-01 to 08, 13 and 17, 2fa-2018 has UNENROL-14 and 16; the rules of the link hold in both',
    },
    rules: ['UNENROL-01', 'UNENROL-03', 'UNENROL-13', 'UNENROL-10', 'UNENROL-14', 'UNENROL-17'],
  },
  {
    id: 'C02',
    about: 'who can enrol',
    readings: [
      {
        says: 'users of the cloud service with a device at iOS 9 or El Capitan',
        at: { 'keychain-and-two-step-pages': ['180', '384'] },
      },
      {
        says: 'users of the cloud service and of the store, with a device on the latest system',
        at: { 'two-factor-page-2018': ['44'] },
      },
      { says: 'whoever meets the basic requirements, from iOS 9 on', at: { 'two-factor-page-2018': ['189-199'] } },
      { says: 'anybody in a browser, without a device', at: { 'mail-article-2024': ['82-88'] } },
      { says: 'only who has a mail address of the service', at: { 'mail-article-2024': ['27'] } },
    ],
    resolved: {
      edition: true,
      parameters: [
        'eligibility.min_ios',
        'eligibility.min_macos',
        'eligibility.web_enrolment',
        'eligibility.store_only',
        'eligibility.mail_first',
      ],
      how: 'a target declares the least versions and the three choices; their defaults come from the edition',
    },
    rules: [
      'ELIGIBILITY-01',
      'ELIGIBILITY-02',
      'ELIGIBILITY-03',
      'ELIGIBILITY-04',
      'ELIGIBILITY-05',
      'ELIGIBILITY-13',
      'ENROL-06',
      'ELIGIBILITY-16',
    ],
  },
  {
    id: 'C03',
    about: 'whether every new device is asked for a code',
    readings: [
      {
        says: 'every first sign-in asks',
        at: { 'keychain-and-two-step-pages': ['160'], 'two-factor-page-2018': ['17'] },
      },
      {
        says: 'a phone at iOS 11.3 whose number was verified in the background may skip it',
        at: { 'two-factor-page-2018': ['171'] },
      },
    ],
    resolved: {
      edition: true,
      parameters: ['signin.background_verification'],
      how: '2fa-2017 has no exception; in 2fa-2018 a target declares whether it makes one',
    },
    rules: ['SIGNIN-01', 'SIGNIN-22', 'SIGNIN-23', 'SIGNIN-24', 'SIGNIN-25', 'SIGNIN-26'],
  },
  {
    id: 'C04',
    about: 'how long a code is',
    readings: [
      { says: 'four digits, to confirm a device', at: { 'keychain-and-two-step-pages': ['132'] } },
      { says: 'six digits', at: { 'keychain-and-two-step-pages': ['160'], 'two-factor-page-2018': ['17'] } },
    ],
    resolved: {
      edition: true,
      parameters: ['code.length'],
      how: 'four for the confirmation of a device in two-step, six with two-factor',
    },
    rules: ['CODE-01', 'CODE-04'],
  },
  {
    id: 'C05',
    about: 'when a trusted device shows the code',
    readings: [
      {
        says: 'at once, by itself',
        at: { 'keychain-and-two-step-pages': ['160'], 'two-factor-page-2018': ['17'] },
      },
      {
        says: 'after its owner allowed the sign-in',
        at: {
          'approval-walkthrough': ['9-13'],
          'keychain-and-two-step-pages': ['298'],
          'two-factor-page-2018': ['207'],
        },
      },
    ],
    resolved: {
      parameters: ['signin.approval_before_code'],
      how: 'a target declares whether the owner allows first',
    },
    rules: ['SIGNIN-17', 'CODE-06', 'CODE-07'],
  },
  {
    id: 'C06',
    about: 'what refusing a request ends',
    readings: [
      {
        says: 'the sign-in is blocked',
        at: { 'keychain-and-two-step-pages': ['300'], 'two-factor-page-2018': ['207'] },
      },
      {
        says: 'after an accidental refusal a fresh code serves as the first one would have',
        at: { 'approval-walkthrough': ['17'] },
      },
    ],
    resolved: {
      parameters: ['signin.deny_scope'],
      how: 'with "attempt" the sign-in ends and the fresh code is for a restarted one; with "prompt" the same sign-in goes on',
    },
    rules: ['SIGNIN-18', 'SIGNIN-20'],
  },
  {
    id: 'C07',
    about: 'security questions and two-factor',
    readings: [
      {
        says: 'questions are not needed',
        at: { 'keychain-and-two-step-pages': ['278'], 'two-factor-page-2018': ['179'] },
      },
      {
        says: 'answers may be asked for at enrolment',
        at: { 'keychain-and-two-step-pages': ['199'], 'two-factor-page-2018': ['67'] },
      },
      { says: 'answers are always asked for', at: { 'mail-article-2024': ['47'] } },
      { says: 'questions are created at enrolment', at: { 'mail-article-2024': ['88'] } },
    ],
    resolved: {
      parameters: ['enrol.security_questions'],
      how: 'a target declares never, maybe, always or create; the official pages say maybe',
    },
    rules: ['QUESTIONS-01', 'ENROL-08', 'ENROL-09', 'ENROL-10', 'ENROL-20'],
  },
  {
    id: 'C08',
    about: 'what turns two-factor on',
    readings: [
      { says: 'the code', at: { 'keychain-and-two-step-pages': ['206'], 'two-factor-page-2018': ['78'] } },
      { says: 'a step of its own after the code', at: { 'keychain-and-two-step-pages': ['388-392'] } },
    ],
    resolved: {
      parameters: ['enrol.explicit_activate'],
      how: 'a target declares whether activation is a step of its own',
    },
    rules: ['ENROL-15', 'ENROL-17'],
  },
  {
    id: 'C09',
    about: 'how many numbers enrolment takes',
    readings: [
      {
        says: 'one',
        at: { 'keychain-and-two-step-pages': ['204'], 'two-factor-page-2018': ['74'], 'mail-article-2024': ['48'] },
      },
      { says: 'several', at: { 'mail-article-2024': ['65', '88'] } },
    ],
    resolved: { parameters: ['phone.max_at_enrol'], how: 'a target declares the greatest number' },
    rules: ['ENROL-19'],
  },
  {
    id: 'C10',
    about: 'what makes a device trusted',
    readings: [
      {
        says: 'the find service, and a code entered for that device',
        at: { 'keychain-and-two-step-pages': ['124-137'] },
      },
      { says: 'the find service alone', at: { 'keychain-and-two-step-pages': ['124'] } },
      {
        says: 'a sign-in with two-factor',
        at: { 'keychain-and-two-step-pages': ['168'], 'two-factor-page-2018': ['25'] },
      },
    ],
    resolved: {
      edition: true,
      parameters: ['twostep.candidate_on_find'],
      how: 'two-step has the first two, and a target declares whether the find service makes a candidate; two-factor has the third',
    },
    rules: ['TWOSTEP-10', 'TWOSTEP-11', 'TWOSTEP-30', 'DEVICE-05'],
  },
  {
    id: 'C11',
    about: 'what ends the trust of a device, and what stays listed',
    readings: [
      {
        says: 'sign-out or the find service turned off; the device stays listed as a candidate',
        at: { 'keychain-and-two-step-pages': ['142'] },
      },
      {
        says: 'the list has signed-in devices only; removal blocks a device',
        at: { 'two-factor-page-2018': ['130-132'] },
      },
    ],
    resolved: { edition: true, how: 'two-step has TWOSTEP-17 to 19, 2fa-2018 has DEVICE-08, 09 and 16 to 19' },
    rules: ['TWOSTEP-17', 'TWOSTEP-18', 'TWOSTEP-19', 'DEVICE-08', 'DEVICE-09', 'DEVICE-16'],
  },
  {
    id: 'C12',
    about: 'how many devices get a code',
    readings: [
      {
        says: 'all trusted ones',
        at: {
          'keychain-and-two-step-pages': ['160', '363'],
          'two-factor-page-2018': ['17'],
          'approval-walkthrough': ['9'],
        },
      },
      { says: 'one of them', at: { 'app-password-wiki': ['20'] } },
    ],
    resolved: { edition: true, how: 'one chosen device in two-step, all of them with two-factor' },
    rules: ['SIGNIN-15', 'APPPW-10'],
  },
  {
    id: 'C13',
    about: 'whether the code goes to the phone by itself',
    readings: [
      { says: 'it does when no trusted device is at hand', at: { 'keychain-and-two-step-pages': ['270'] } },
      {
        says: 'the user asks for it',
        at: { 'keychain-and-two-step-pages': ['270'], 'two-factor-page-2018': ['169'] },
      },
    ],
    resolved: { parameters: ['code.phone_fallback'], how: 'a target declares one of the two' },
    rules: ['CODE-08', 'CODE-19'],
  },
  {
    id: 'C14',
    about: 'since when app-specific passwords are needed',
    readings: [
      { says: '1 October 2014', at: { 'app-password-wiki': ['11'] } },
      { says: 'enforced on 15 June 2017', at: { 'app-password-wiki': ['13'] } },
    ],
    resolved: { parameters: ['apppw.enforced_from'], how: 'a target declares the day, or none' },
    rules: ['APPPW-03', 'APPPW-04'],
  },
  {
    id: 'C15',
    about: 'who needs app-specific passwords',
    readings: [
      { says: 'every account', at: { 'app-password-wiki': ['11'] } },
      { says: 'accounts with two-step', at: { 'app-password-wiki': ['17'] } },
      {
        says: 'accounts with two-factor',
        at: { 'keychain-and-two-step-pages': ['252'], 'two-factor-page-2018': ['136'] },
      },
      { says: 'whoever wants another layer', at: { 'mail-article-2024': ['98'] } },
    ],
    resolved: {
      parameters: ['apppw.required_for'],
      how: 'a target declares all accounts or those with a second factor',
    },
    rules: ['APPPW-02', 'APPPW-05', 'APPPW-06'],
  },
  {
    id: 'C16',
    about: 'whether programs may share an app-specific password',
    readings: [
      { says: 'one is made for each program', at: { 'app-password-wiki': ['9'] } },
      { says: 'one is enough for all', at: { 'app-password-wiki': ['23'] } },
    ],
    resolved: { how: 'making one for each is advice; every target has to tolerate sharing' },
    rules: ['APPPW-13'],
  },
  {
    id: 'C17',
    about: 'whether generation asks for the password again',
    readings: [
      { says: 'it does', at: { 'mail-article-2024': ['122'] } },
      {
        says: 'no such step',
        at: {
          'keychain-and-two-step-pages': ['254-256'],
          'two-factor-page-2018': ['140-142'],
          'app-password-wiki': ['19-24'],
        },
      },
    ],
    resolved: { parameters: ['apppw.reauth'], how: 'a target declares it' },
    rules: ['APPPW-30', 'APPPW-31'],
  },
  {
    id: 'C18',
    about: 'whether support verifies identity',
    readings: [
      { says: 'it does, for the keychain', at: { 'keychain-and-two-step-pages': ['45', '53'] } },
      {
        says: 'it cannot, for the account',
        at: { 'keychain-and-two-step-pages': ['282'], 'two-factor-page-2018': ['185'] },
      },
    ],
    resolved: {
      parameters: ['support.keychain_identity'],
      how: 'the two are different matters; for the keychain a target declares it',
    },
    rules: ['SUPPORT-01', 'SUPPORT-04', 'SUPPORT-05'],
  },
  {
    id: 'C19',
    about: 'what too many wrong security codes lead to',
    readings: [
      {
        says: 'first access is lost and support helps, later the keychain is deleted',
        at: { 'keychain-and-two-step-pages': ['53'] },
      },
      {
        says: 'the keychain is disabled and deleted at once, and the owner resets it',
        at: { 'keychain-and-two-step-pages': ['320-323'] },
      },
    ],
    resolved: {
      parameters: ['ksc.lock_after', 'ksc.delete_after', 'ksc.unlock_by_support'],
      how: 'a target declares both numbers, equal ones for the second reading, and whether support helps',
    },
    rules: ['KSC-09', 'KSC-11', 'KSC-13', 'KSC-20', 'SUPPORT-05'],
  },
  {
    id: 'C20',
    about: 'whether a further device needs approval for the keychain',
    readings: [
      { says: 'it does', at: { 'keychain-and-two-step-pages': ['13', '34'] } },
      { says: 'it does not', at: { 'keychain-and-two-step-pages': ['17', '34', '325'] } },
    ],
    resolved: { how: 'by the state of the account: no approval with two-factor on, approval without' },
    rules: ['KEYCHAIN-12', 'KEYCHAIN-16'],
  },
  {
    id: 'C21',
    about: 'which forms a security code has',
    readings: [
      { says: 'six digits, a complex one, a random one', at: { 'keychain-and-two-step-pages': ['38'] } },
      { says: 'the device passcode is proposed', at: { 'keychain-and-two-step-pages': ['67'] } },
      { says: 'a random one or none, on a Mac', at: { 'keychain-and-two-step-pages': ['74'] } },
    ],
    resolved: { how: 'a server takes each of the forms; which one a device proposes is the affair of the device' },
    rules: ['KSC-02', 'KSC-03', 'KSC-04', 'KSC-05'],
  },
  {
    id: 'C22',
    about: 'whether servers keep the keychain',
    readings: [
      { says: 'it is on approved devices only', at: { 'keychain-and-two-step-pages': ['13'] } },
      { says: 'there is a copy on servers', at: { 'keychain-and-two-step-pages': ['15', '47', '53', '90-92'] } },
      { says: 'there is none without a security code', at: { 'keychain-and-two-step-pages': ['57', '69', '75'] } },
    ],
    resolved: {
      parameters: ['keychain.two_factor_copy'],
      how: 'readable on approved devices only; a copy with a security code; with two-factor and no code as declared',
    },
    rules: ['KEYCHAIN-09', 'KEYCHAIN-16', 'KEYCHAIN-26', 'KEYCHAIN-28'],
  },
  {
    id: 'C23',
    about: 'what is synced after deletion from the servers',
    readings: [
      {
        says: 'nothing, until the keychain is turned off, where turned on may be meant',
        at: { 'keychain-and-two-step-pages': ['108'] },
      },
      {
        says: 'all devices without the cloud, when no security code is made',
        at: { 'keychain-and-two-step-pages': ['108'] },
      },
    ],
    resolved: {
      how: 'data stay on the devices and are not synced any more; to sync without the cloud, the keychain is set up anew without a code',
    },
    rules: ['KEYCHAIN-40', 'KEYCHAIN-41', 'KEYCHAIN-42'],
  },
  {
    id: 'C24',
    about: 'whether two-step and two-factor are one thing',
    readings: [
      {
        says: 'the words mean the same',
        at: { 'keychain-and-two-step-pages': ['112-114'], 'app-password-wiki': ['7'] },
      },
      {
        says: 'they are two schemes',
        at: { 'keychain-and-two-step-pages': ['264-266', '407-414'], 'two-factor-page-2018': ['217-223'] },
      },
    ],
    resolved: { edition: true, how: 'two schemes; passages that mix them count for the one that they describe' },
    rules: ['TWOSTEP-30', 'FEATURE-02'],
  },
  {
    id: 'C25',
    about: 'whether two-step takes new accounts',
    readings: [
      {
        says: 'accounts that cannot have two-factor can use it',
        at: { 'keychain-and-two-step-pages': ['219', '347'], 'two-factor-page-2018': ['92'] },
      },
      { says: 'it goes on for those who have it', at: { 'two-factor-page-2018': ['223'] } },
    ],
    resolved: {
      edition: true,
      parameters: ['twostep.new_enrolment'],
      how: 'a target declares open, ineligible-only or closed; open by default in two-step, ineligible-only in 2fa-2018',
    },
    rules: ['ELIGIBILITY-14', 'ELIGIBILITY-07', 'TWOSTEP-29'],
  },
  {
    id: 'C26',
    about: 'how an account gets from two-step to two-factor',
    readings: [
      {
        says: 'two-step is turned off first',
        at: { 'keychain-and-two-step-pages': ['414'], 'two-factor-page-2018': ['90'] },
      },
      { says: 'nothing, the sentence is cut off', at: { 'keychain-and-two-step-pages': ['217'] } },
      { says: 'an account is updated, and can go back', at: { 'two-factor-page-2018': ['215'] } },
    ],
    resolved: {
      parameters: ['unenrol.restores_two_step'],
      how: 'off and then on; a target declares whether the undo link brings two-step back',
    },
    rules: ['ENROL-26', 'ENROL-27', 'UNENROL-12'],
  },
  {
    id: 'C27',
    about: 'where security questions are asked once the second factor is off',
    readings: [
      { says: 'password and questions protect the account', at: { 'keychain-and-two-step-pages': ['310'] } },
      {
        says: 'the password is enough for services, the control panel asks the questions too',
        at: { 'keychain-and-two-step-pages': ['374'] },
      },
    ],
    resolved: {
      edition: true,
      parameters: ['questions.asked_at'],
      how: 'the first in 2fa-2017, where a target declares the places; the second in two-step',
    },
    rules: ['QUESTIONS-07', 'QUESTIONS-09', 'TWOSTEP-26'],
  },
  {
    id: 'C28',
    about: 'what turning the second factor off asks for',
    readings: [
      {
        says: 'new questions and the date of birth',
        at: { 'keychain-and-two-step-pages': ['312'] },
      },
      {
        says: 'the date of birth and questions, new or old',
        at: { 'keychain-and-two-step-pages': ['374'] },
      },
      { says: 'password and code, nothing else named', at: { 'keychain-and-two-step-pages': ['405'] } },
    ],
    resolved: {
      edition: true,
      parameters: ['twostep.off_questions'],
      how: 'the first in 2fa-2017, the second in two-step with new or old as declared; the third is only shorter',
    },
    rules: ['UNENROL-05', 'UNENROL-07', 'QUESTIONS-08', 'TWOSTEP-24', 'TWOSTEP-25'],
  },
  {
    id: 'C29',
    about: 'which password event makes devices ask for a code again',
    readings: [
      { says: 'the password was changed for security reasons', at: { 'keychain-and-two-step-pages': ['164'] } },
      { says: 'the password has to be changed for security reasons', at: { 'two-factor-page-2018': ['21'] } },
    ],
    resolved: {
      parameters: ['password.change_ends_trust'],
      how: 'a forced change satisfies both; a target declares whether any other change does it too',
    },
    rules: ['SIGNIN-07', 'SIGNIN-10'],
  },
  {
    id: 'C30',
    about: 'whether a browser or a computer is trusted',
    readings: [
      {
        says: 'the browser is trusted',
        at: { 'keychain-and-two-step-pages': ['164'], 'two-factor-page-2018': ['21'] },
      },
      {
        says: 'that computer is not asked again',
        at: { 'keychain-and-two-step-pages': ['164'], 'two-factor-page-2018': ['21'] },
      },
    ],
    resolved: { parameters: ['browser.trust_scope'], how: 'a target declares profile or computer' },
    rules: ['BROWSER-02', 'BROWSER-05'],
  },
  {
    id: 'C31',
    about: 'on which grounds recovery is asked for',
    readings: [
      { says: 'three grounds', at: { 'keychain-and-two-step-pages': ['274'] } },
      { says: 'a fourth one: no access to a trusted device', at: { 'two-factor-page-2018': ['175'] } },
    ],
    resolved: { edition: true, how: 'RECOVERY-02 is in 2fa-2018 only' },
    rules: ['RECOVERY-01', 'RECOVERY-02'],
  },
  {
    id: 'C32',
    about: 'what the device list shows',
    readings: [
      { says: 'trusted devices', at: { 'keychain-and-two-step-pages': ['244'] } },
      { says: 'signed-in devices, and whether each is trusted', at: { 'two-factor-page-2018': ['130'] } },
    ],
    resolved: { edition: true, how: 'DEVICE-07 holds in both, DEVICE-08 to 14 in 2fa-2018 only' },
    rules: ['DEVICE-07', 'DEVICE-08', 'DEVICE-12'],
  },
  {
    id: 'C33',
    about: 'the name of a TV box',
    readings: [
      { says: 'of the fourth generation', at: { 'keychain-and-two-step-pages': ['291'] } },
      { says: 'HD', at: { 'two-factor-page-2018': ['194'] } },
    ],
    resolved: { how: 'two names of one model' },
    rules: ['ELIGIBILITY-11'],
  },
  {
    id: 'C34',
    about: 'where the mail with the undo link goes',
    readings: [
      { says: 'to the address of the account or the backup address', at: { 'keychain-and-two-step-pages': ['314'] } },
      { says: 'no address is named', at: { 'two-factor-page-2018': ['215'] } },
    ],
    resolved: { parameters: ['enrol.email_targets'], how: 'a target declares the addresses' },
    rules: ['ENROL-24', 'ENROL-25'],
  },
  {
    id: 'C35',
    about: 'whether accounts protected from the start can leave two-factor',
    readings: [
      {
        says: 'some accounts are protected from the start',
        at: { 'keychain-and-two-step-pages': ['215'], 'two-factor-page-2018': ['88'] },
      },
      { says: 'some of the newer accounts cannot turn it off', at: { 'keychain-and-two-step-pages': ['308'] } },
      { says: 'no account can, after two weeks', at: { 'two-factor-page-2018': ['215'] } },
    ],
    resolved: {
      edition: true,
      how: 'in 2fa-2017 an account of that group is provisioned as permanent; in 2fa-2018 all are',
    },
    rules: ['ENROL-21', 'UNENROL-02', 'UNENROL-14'],
  },
  {
    id: 'C36',
    about: 'whether account data open on trusted devices alone',
    readings: [
      {
        says: 'the account can only be accessed on devices that its owner trusts',
        at: { 'keychain-and-two-step-pages': ['160'], 'two-factor-page-2018': ['17'] },
      },
      {
        says: 'a trusted device is a phone, tablet, pod or Mac',
        at: { 'keychain-and-two-step-pages': ['168'], 'two-factor-page-2018': ['25'] },
      },
      {
        says: 'watch, TV box, PC and browser sign in too',
        at: { 'keychain-and-two-step-pages': ['266', '288-292'], 'two-factor-page-2018': ['191-195', '221'] },
      },
    ],
    resolved: {
      how: 'to trust is to have entered the code there: a watch, TV box, PC or browser that did reaches the account, and shows no codes',
    },
    rules: ['SIGNIN-13', 'DEVICE-04', 'ENROL-29', 'BROWSER-06'],
  },
  {
    id: 'C37',
    about: 'what turning the keychain on asks for on a Mac',
    readings: [
      { says: 'identifier and password', at: { 'keychain-and-two-step-pages': ['31'] } },
      { says: 'the password, where no security code is made', at: { 'keychain-and-two-step-pages': ['72'] } },
    ],
    resolved: {
      how: 'a Mac that joins a keychain with a security code has to give both; elsewhere the identifier is not looked for',
    },
    rules: ['KEYCHAIN-19'],
  },
] as const satisfies readonly Contradiction[]
