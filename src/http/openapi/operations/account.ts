import { conflictTexts } from '../../../protocol/conflicting-parameters.ts'
import { contradictionText, contradictoryCapabilities } from '../../../protocol/contradictory-capabilities.ts'

/** What the operations of the account itself do, by `operationId`. */
export const accountOperations = {
  discover: `The declaration of the server: edition, capabilities, parameters. Needs no token, and is the same at each reading.

A declaration that contradicts itself is refused: nothing is examined before it is corrected. What is left out, or unknown, contradicts nothing; nor does a value of something that is
absent, unless it stands here. A value is in range by the schema of the parameters; one that only another edition has is refused too, and one that a document of the edition does not allow breaks its rules.

These values contradict each other, also in one sandbox (409 at \`open-sandbox\`):

${conflictTexts.map((text) => `- ${text}`).join('\n')}

These capabilities, and values, cannot be declared where others are absent:

${contradictoryCapabilities.map((one) => `- ${contradictionText(one)}`).join('\n')}`,
  'create-account':
    'The identifier is a mail address; upper and lower case are the same. One that an account has already, as identifier or as mail address of the service, is refused. Where `enrol.default_on` holds and `client` is a phone, tablet or pod at iOS 10.3 or a Mac at macOS 10.12.4, or later, two-factor is on at once, and the device of the request is signed in, listed and trusted; where `device.passcode_needed` holds it is trusted only with a passcode. It has no mark yet: its next sign-in asks for a code. Otherwise the `session` is one of the account page, on no listed device. Nothing is sent.',
  'read-account':
    "With any session that opens the account page. It reads the owner's own account only. `fullName` is empty until `edit-account`. `questionsOnFile` is true also for questions that an enrolment put aside, until they are deleted.",
  'edit-account': 'Changes the name of the account of the session, and of no other. The name is given back as it was.',
  'use-service':
    'Shows whose session it is: the answer carries the identifier of the owner. A session of the account, whatever it was opened on and for, opens every service; one of a third-party program opens the service that it was opened for, and not the account page. A session that was opened for another service by the password alone, while security questions are on file and asked, does not open the account page, nor any operation that is carried out with sessions of the account page and browsers alone (`questions-required` fits). Where `eligibility.mail_first` holds and the account has no mail address, `mail` is refused (`not-eligible` fits) in a browser and on the account page; on a device it opens.',
  'create-mail-address':
    'An account has at most one. An address that another account has, as identifier or as mail address, is refused; upper and lower case are the same.',
  'use-feature':
    'The feature that demands two-factor has the name that the parameter `feature.two_factor` declares. Without two-factor it is refused (`two-factor-required` fits), also with two-step. Another name is not found.',
  'start-link-reset':
    'The same answer whether there is such an account or not, and the same count: each call counts in `code.sends`, also where no mail is sent. The mail goes to the identifier and to no other address, with the link in `link` and the purpose `password-reset`. A newer link ends the earlier ones.',
  'finish-link-reset':
    'What ends is as after `change-password`, and no session is in use. The link resets the password once, within `resetlink.lifetime`; where the new password is refused it can be followed again. The second factor stays.',
  'list-sessions':
    'The open sessions of the account: of the account page, browsers, devices and programs. A sign-in that waits is none. The ids open nothing. A session of the account page or of a browser reads them. The session that asks is the current one. The order stays the same from one reading to the next.',
  'end-session':
    'With `session.end_reauth` the password is asked for: where it is left out the request is refused (`reauthentication-required` fits) and counts nothing. A session of somebody else is not found. Ends that session alone. A device stays in `list-devices`, with `signedIn` as false, and as trusted as before.',
  'end-other-sessions':
    'Those of devices and programs too; the one that asks goes on. Trust of devices stays: a trusted device stays in `list-devices`, with `signedIn` as false, and gets the requests and codes of later sign-ins. `session.end_reauth` is as for `end-session`.',
} as const
