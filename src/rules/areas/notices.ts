import type { RuleRow } from '../rule.ts'

export const notices = [
  {
    id: 'NOTIFY-01',
    text: 'Signing in on a new device MUST send a notification to the other trusted devices.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Two trusted devices, start a sign-in on a third: both get the notice.',
    powers: ['provisioning', 'push'],
    open: ['delivery-latency'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-02',
    text: 'The notification MUST carry a map, or data for one, with the approximate place of the new device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Read the notice: a place (name or coordinates) present. Unspecified: format.',
    powers: ['provisioning', 'push', 'client-address'],
    open: ['geo-format'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-03',
    text: 'That place MUST be worked out from the IP address in use by the new device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Same device, sign-ins from two addresses mapped to different places: notices show the corresponding places. Needs a known address-to-place table.',
    powers: ['provisioning', 'push', 'client-address'],
    open: ['geo-accuracy'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-04',
    text: 'The exact position of the device MUST NOT be what is shown.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Client reports precise coordinates far from the place of its IP: the notice shows the IP place.',
    powers: ['provisioning', 'push', 'client-address'],
    open: ['geo-accuracy'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-05',
    text: 'The shown place MAY be that of the network (proxy, carrier) and differ from the physical one.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Sign in through a proxy address: the notice shows the proxy place, and the flow goes on.',
    powers: ['provisioning', 'push', 'client-address'],
    open: ['geo-accuracy'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '205', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-06',
    text: 'The recipient MAY choose allow; the service MUST then let the sign-in go on to code entry.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Answer allow: pending sign-in proceeds to the code step and completes with the code.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '298',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-07',
    text: "The notification MUST offer don't-allow, and its use MUST be possible before the sign-in has completed.",
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Notice arrives while the attempt is pending; deny is accepted then. Denial effect: SIGNIN-18. Unspecified: deny after completion.',
    powers: ['provisioning', 'push'],
    open: ['deny-scope'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '300',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-08',
    text: 'The device that is signing in MUST NOT receive the notice of its own sign-in.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Read the inbox of the requesting device: empty.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-09',
    text: 'Devices that are not trusted MUST NOT receive the sign-in notice.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Removed, legacy and pending devices: no notice.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'NOTIFY-10',
    text: 'The notice MUST also be sent when somebody other than the owner tries to sign in with the right password.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Sign in from a foreign device and address: owner devices get notice; same content rules. Unspecified: whether failed passwords produce notices.',
    powers: ['provisioning', 'push'],
    open: ['push-before-password'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '300',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
] as const satisfies readonly RuleRow[]
