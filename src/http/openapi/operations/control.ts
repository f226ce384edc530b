import { testPlaces } from '../../../protocol/places.ts'

const places = testPlaces.map(
  ({ addresses, name, latitude, longitude }) => `${addresses}x is in ${name} (${latitude}, ${longitude})`,
)

/** What the operations of the control plane do, by `operationId`. */
export const controlOperations = {
  'open-sandbox': 'Nothing of one sandbox can be seen or used in another one: accounts, tokens, codes, clock, outbox.',
  'close-sandbox':
    'Everything in it is gone: accounts, tokens, codes, clock, deliveries. Its addresses answer `404` from then on.',
  'provision-account':
    'As if its owner had come there in the ordinary way, without a delivery, and without anything that counts. Devices and numbers are answered in the order of the request. Numbers are verified unless told otherwise, and the first is the primary one. A device that is just known is in no list and has no session; it stands for what belongs to the owner and has not signed in yet, and signs in under the id that this answer gave it. A trusted device of an account with two-step verification has the find service on.',
  'advance-clock': 'By whole seconds: `now` is 1,000 more for each. What takes time is judged by this clock alone.',
  'read-clock': '`now` is in milliseconds since 1970-01-01T00:00:00Z, and stands still until the clock is moved.',
  'read-deliveries': `All since the sandbox was opened, oldest first; reading takes nothing away. Something that was delivered before an answer was given is in the next reading. A request that is refused delivers nothing.

What is delivered, and with which purpose; nothing else is:

| purpose | channel, to | by |
|---|---|---|
| \`sign-in\` | push to each trusted device but the one that signs in, with \`request\` and \`place\`, and \`code\` where \`signin.approval_before_code\` is false | \`start-sign-in\` that needs a code, and \`send-code\` by push, in two-factor |
| \`sign-in\` | push to the chosen device, with \`code\` | \`send-code\` by push in two-step |
| \`sign-in\` | push to the device that allowed, with \`code\` | \`answer-request\`, where the code is not in its answer |
| \`sign-in\` | text or call to the chosen number, mail to the identifier, with \`code\` | \`send-code\` |
| \`sign-in\` | text to the first verified number, with \`code\` | \`start-sign-in\` without a trusted device, where \`code.phone_fallback\` is \`automatic\` |
| \`notice\` | push to each trusted device but the one that signs in, with \`place\` | a sign-in that is complete at once: verified in the background, or with an appended code for which none waited, also where \`password-change-required\` follows |
| \`phone-verification\` | text or call to the added number, with \`code\` | \`add-phone\`, \`send-phone-code\` |
| \`enrolment\` | text or call to the number, with \`code\` | \`enrol-phone\`, \`start-two-step\` |
| \`enrolment\` | mail to the addresses of \`enrol.email_targets\`, with \`link\` | what turns two-factor on: \`verify-enrolled-phone\`, \`activate-enrolment\`, \`create-enrolment-questions\` |
| \`password-reset\` | text or call to the first verified number, with \`code\` | \`start-password-reset\` |
| \`password-reset\` | mail to the identifier, with \`link\` | \`start-link-reset\` |
| \`device-confirmation\` | push to the device that is confirmed, with \`code\` | \`start-device-confirmation\` |
| \`keychain\` | push to each member, with \`request\` | \`turn-keychain-on\` of a device that has to wait |
| \`keychain\` | text or call to the number of the keychain, with \`code\` | \`enter-security-code\` |
| \`recovery\` | text to the number of the recovery, with \`code\` | \`send-recovery-code\` |
| \`notice\` | mail to the addresses of \`twostep.notice_to\` | \`turn-off-two-step\` |
| \`notice\` | mail to the identifier | \`confirm-authenticator-app\`, \`remove-authenticator-app\` of a confirmed one, \`make-recovery-codes\` |
| \`notice\` | mail to the identifier, where \`notice.factor_changes\` is \`account\` | a new password by any way, a number verified by \`verify-phone\`, a verified number removed by \`remove-phone\`: one mail for each |

A backup address that is declared and not on file is replaced by the identifier.`,
  'set-client-address': `From now on requests to the public plane of this sandbox count as coming from there. The places of notices follow from the address: ${places.join('; ')}. Any other address is at no known place. Before the first one, requests come from 192.0.2.1.`,
  'demand-password-change':
    'The next sign-in with the right password ends with `password-change-required` in the place of `signed-in`: at once where no code is needed, otherwise as the answer to the right code. It is so for each sign-in until `choose-password` met the demand. Open sessions go on.',
  restart:
    'Stop and start as an update does: whatever is kept in memory alone is lost. It is answered once the public plane takes requests again. Other sandboxes may be restarted with it.',
  'issue-staff-token': 'Has no body. The token is for the operations under `/support`.',
} as const
