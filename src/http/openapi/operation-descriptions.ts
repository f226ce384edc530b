import type { CommandType } from '../../protocol/command.ts'
import type { ControlType } from '../../protocol/control.ts'
import { testPlaces } from '../../protocol/places.ts'
import { effectsOfOperation } from './effects-of-operation.ts'

const places = testPlaces.map(
  ({ addresses, name, latitude, longitude }) => `${addresses}x is in ${name} (${latitude}, ${longitude})`,
)

/** What an operation does to other things, and what survives it, where verdicts depend on that: by `operationId`. */
export const operationDescriptions: Readonly<
  Record<CommandType | ControlType | 'discover' | 'open-sandbox' | 'close-sandbox', string>
> = {
  discover:
    'The declaration of the server: edition, capabilities, parameters. Needs no token, and is the same at each reading.',
  'create-account':
    'The identifier is a mail address; upper and lower case are the same. One that an account has already, as identifier or as mail address of the service, is refused. Where the declaration turns two-factor on at once, the device of the request is signed in and listed; where `device.passcode_needed` holds it is trusted only with a passcode.',
  'read-account': "With any session that opens the account page. It reads the owner's own account only.",
  'use-service':
    'Shows whose session it is: the answer carries the identifier of the owner. A session of a third-party program opens the services of its kind and not the account page. Where `eligibility.mail_first` holds and the account has no mail address, `mail` is refused (`not-eligible` fits) in a browser and on the account page; on a device it opens.',
  'create-mail-address':
    'An account has at most one. An address that another account has, as identifier or as mail address, is refused; upper and lower case are the same.',
  'list-devices':
    'In two-factor: the devices on which the account is signed in; one that was signed out may stay, with `signedIn` as false. One whose session ended in another way (`end-session`, `end-other-sessions`, a change or reset of the password) stays, with `signedIn` as false, and is trusted as before. In two-step: the devices that can be trusted. The order is free.',
  'read-device': 'A device of somebody else is not found.',
  'locate-device': 'A device of somebody else, or one that is signed out, is not found.',
  'set-find':
    'On the device of the session. A session of a browser is refused. In two-step a device with the find service off is not in the list.',
  'list-phones':
    'Verified numbers, and those that wait for their code, with all digits: only a session of the owner reads this.',
  'send-phone-code':
    'A newer code ends the earlier one as `code.supersede` declares. A number that is verified already is not found. Counts in `code.sends`.',
  'verify-phone':
    'The code that went to this number. A wrong code counts with those of sign-ins. A member that gave the security code can enter the code too.',
  'list-app-passwords': 'Each that was made, revoked ones too, with label and times, without its secret.',
  'list-authenticator-apps': 'Without secrets. An app that was not confirmed is not in the list.',
  'read-recovery-codes': 'The number of codes that were not used. The codes themselves are in no later answer.',
  'answer-enrolment-questions':
    'In the order of the questions on file. Wrong answers count with those of sign-ins (`questions.attempts`).',
  'create-enrolment-questions':
    'As many as `questions.count` declares, each with a text and an answer. They are on file once two-factor is on.',
  'answer-questions':
    'In the order of the questions on file. The right answers complete the sign-in; wrong ones count (`questions.attempts`).',
  'start-two-step':
    'A code goes to the number, as with `add-phone`, and the number is in `GET /phones` from now on, not verified. With another number in a second call the code of that number turns it on; the earlier number stays in the list. Nothing changes for sign-ins before `activate-two-step`.',
  'start-device-confirmation':
    'The code goes to the device that is confirmed, by push. It has `twostep.confirmation_length` digits and is no sign-in code.',
  'confirm-device':
    'The code that this device got makes this device trusted. A wrong code counts with those of sign-ins.',
  'read-recovery':
    'Whoever holds the id of the recovery reads it, without a session. Until the end of the wait (`recovery.delay` where two pieces were given) it does not show whether the evidence was right.',
  'send-recovery-code':
    'The code goes to the `number` of `start-recovery` and to no other. Refused with `waiting` before the recovery is `ready`. A newer code ends the earlier one as `code.supersede` declares.',
  'support-read-recovery': 'As `read-recovery`, where `support.reads_recovery` allows it; otherwise refused.',
  'support-hasten-recovery': 'Refused: nobody can shorten the wait. Nothing changes.',
  'support-read-security-code': 'Refused: staff cannot read it.',
  'support-restore-keychain': 'Refused: staff cannot restore what was deleted.',
  'read-keychain':
    'On the device of the session. A device that turned the keychain off goes on telling in `data` what became of the items on it, until it turns the keychain on again.',
  'answer-keychain-request':
    'On a device that has the keychain on, for a request of the same account. Each request is answered once; approving it makes the waiting device a member, refusing it ends its wait.',
  'enter-keychain-code':
    'On the device that gave the security code. The code joins this device alone, once. A wrong code counts with those of sign-ins.',
  'reset-keychain':
    'The old keychain is deleted for every device, with its security code, and this device starts an empty one. `securityCode` may be left out: the new keychain has none then, and no device joins by it. A `securityCode` without `number` is refused or accepted; no verdict depends on it.',
  'change-security-code':
    'On a device that has the keychain on, without the old code. Where `number` is left out, the number on file stays. Devices that gave the old code and wait for the message cannot join with it.',
  'set-code-approval': 'On a device that has the keychain on. While it is off, no device joins by security code.',
  'close-sandbox':
    'Everything in it is gone: accounts, tokens, codes, clock, deliveries. Its addresses answer `404` from then on.',
  'read-clock': '`now` is in milliseconds since 1970-01-01T00:00:00Z, and stands still until the clock is moved.',
  'edit-account': 'Changes the name of the account of the session, and of no other.',
  'revoke-all-app-passwords':
    'As `revoke-app-password`, for each that is active. The next sign-in of a program needs a new one.',
  'sign-in-program':
    'With an app-specific password, as it was shown. The session opens the named service alone. Where an app-specific password is needed, the account password is refused (`app-password-required` fits). Wrong ones count for the account (`apppw.attempts`).',
  'activate-two-step':
    'The code that went to the number of `start-two-step` turns two-step verification on and verifies the number.',
  'turn-off-two-step':
    'The account opens with its password alone from then on. Its questions are as `twostep.off_questions` declares.',
  'support-skip-code': 'Refused: staff cannot let a sign-in go on without its code. Nothing changes.',
  'start-sign-in':
    'The answer says what is still missing. Each trusted device that is in the list gets a push with a `request`, also one whose session ended while its trust stays; that client itself gets none. A second call is a second sign-in; the first goes on. A sign-in that is complete at once has nothing to allow: the push has the purpose `notice` and no `request`. Background verification makes the phone trusted and answers with a mark. A client of two-factor that has no place for a code may append the code to the password; it is for the newest waiting sign-in of the same `hardware`, or a new one.',
  'read-sign-in':
    'Lists `phones` while it waits for a code; while it waits for answers, and after its end, none. Goes on answering after the sign-in ended, with the state in which it ended. One that a new password, or the end of the second factor, ended is `expired`.',
  'enter-code':
    'The right code completes this sign-in and uses up every other code that was sent for it. `from` says that the code is one of an authenticator app or of a set of recovery codes: a code that was sent or generated has none. A code of an authenticator app is good in the declared window, and once: the code of a time step that was used, and of those before it, is refused. A sign-in that was completed, refused or has ended does not open again.',
  'offer-evidence': 'Nothing replaces the code: refused, whatever is offered (`code-required` fits).',
  'answer-request':
    'Allowing it makes the device show the code: in the answer, or in a further push where the device has it from there. Refusing it ends the sign-in that asked; an earlier request of the same sign-in can still be refused after a newer code was pushed.',
  'send-code':
    'With `code.supersede` as `replace` a newer code cancels the older one of the same kind only: of the same sign-in, by the same channel, to the same number or device. A code that went to another number stays. By `email` it goes to the identifier, and counts as one that was sent. By `push` in two-factor each trusted device gets a further request: for the same code, or for a new one where `code.supersede` is `replace`; with no other trusted device it is answered in the same way, and nothing is sent. A refused request counts nothing.',
  'generate-code':
    'The code fits any sign-in of the account that waits for one, as long as the device stays trusted: it dies with sign-out, erasure and removal. A trusted device of an account with two-step verification gets one, too.',
  'enrol-authenticator-app':
    'The secret and the URI are told in this answer alone; each enrolment has a secret of its own, made with the declared `totp.*`. The app signs nobody in and is in no list before it was confirmed, in the session that began to enrol it. One that was not confirmed ends with the next enrolment.',
  'confirm-authenticator-app':
    'A code of the present time step, or of the declared window around it, by the clock of the service. It is used up by this. The owner is told of it by mail. Wrong codes count with those of sign-ins.',
  'remove-authenticator-app':
    'Its codes sign nobody in from now on, also in sign-ins that wait. The owner is told of it by mail. An app that was not confirmed can be removed too, without a mail.',
  'make-recovery-codes':
    'The codes are told in this answer alone. Each completes one sign-in, once, with `from` as `recovery`. All of the earlier set end. The owner is told of it by mail.',
  'start-link-reset':
    'The same answer whether there is such an account or not, and the same count: each call counts in `code.sends`, also where no mail is sent. The mail goes to the identifier, with the link in `link`. A newer link ends the earlier ones.',
  'finish-link-reset':
    'What ends is as after `change-password`, and no session is in use. The link resets the password once, within `resetlink.lifetime`. The second factor stays.',
  'list-sessions':
    'The ids open nothing. The session that asks is the current one. The order stays the same from one reading to the next.',
  'end-session': 'With `session.end_reauth` the password is asked for. A session of somebody else is not found.',
  'end-other-sessions':
    'Those of devices and programs too; the one that asks goes on. Trust of devices stays: a trusted device stays in `list-devices`, with `signedIn` as false, and gets the requests and codes of later sign-ins.',
  'sign-out':
    'Ends the session and the trust of the device; its next sign-in asks for a code. Codes that it generated die. A session of a program is refused (`forbidden` fits). The list may go on showing it, signed out and not trusted.',
  'remove-device':
    'Ends its sessions and its trust. The device is off the list until it signs in again, and then has a new id. Codes that it generated die.',
  'erase-device':
    'Like removal for sessions and trust: the next sign-in on the same hardware asks for a code. One that was erased already, or is signed out, is not found.',
  'change-password':
    'The session that changes the password goes on. Sign-ins that wait for a code and password resets that were begun end; so do all app-specific passwords and the sessions that programs opened with them. Trust of devices stays unless `password.change_ends_trust` is `any`; a change that meets a standing demand for a new password ends it, too (as `choose-password` does).',
  'reset-password': 'The session that resets the password goes on; what else ends is as after `change-password`.',
  'finish-password-reset': 'What ends is as after `change-password`.',
  'start-password-reset':
    'The same answer whether there is such an account or not, and the same count: each call counts in `code.sends`, also where nothing is sent since there is no such account or none of its numbers is verified. A second call begins a reset of its own; the earlier one and its code stay good.',
  'choose-password':
    'A change for security: every trusted device loses its trust, and every session of the account ends. Trust of browsers ends as `browser.trust_ends_with_password` declares.',
  'add-phone':
    'The number is in the list from now on, not verified; a sign-in cannot choose it before it is. A number that is in the list already, verified or not, is refused.',
  'remove-phone':
    'Codes that went to the number die. The last verified number stays where the account has a second factor (`last-phone` fits).',
  'enrol-phone':
    'The number is in `GET /phones` from now on, not verified. Giving another one before the code was entered takes its place; a code that went to another number stays good for that number. Questions that are still wanted (`questions` in `wants`) do not hold the number up, answers (`answers`) do. Once two-factor is on, a number that was given before can still be verified, and no further one given. A number that is verified already still wants its `code`.',
  'verify-enrolled-phone':
    'The number is verified in `GET /phones` from now on, also before two-factor is on. Where nothing else is wanted two-factor is on by this.',
  'start-enrolment':
    'Ends with the session that began it. Its answer, and each further one, tells in `wants` what is still missing: at first `phone` and `code`, with `answers` or `questions` before them where they are wanted.',
  'follow-undo-link':
    'Restores the settings from before the enrolment: scheme, numbers, questions and password. Numbers that the enrolment brought are gone. The reference ends the sessions too; no verdict depends on it.',
  'activate-enrolment':
    'Turns two-factor on where everything that `wants` named was given. All trust from before ends; the device on which it was done is not trusted by it.',
  'turn-off-two-factor': 'May be called several times; what was given stays given until two-factor is off.',
  'create-app-password': 'Its secret is shown in this answer alone; the history keeps the label and when it was made.',
  'revoke-app-password': 'Ends the sessions that were opened with it. Its entry stays in the history, not active.',
  'start-recovery':
    'For an account of any scheme. Names of the evidence are a closed list; two right pieces are the most that can be given. The answer does not show whether they are right, nor does `readyIn`: with a wrong one the recovery waits too, for the longer time, and is refused at its end. A second call begins a recovery of its own.',
  'cancel-recovery':
    'Cancels every recovery of the account that was not finished, also one that was refused. Refused as `not-found` where there is none.',
  'finish-recovery':
    'Sets the password. The account opens with it, and with a code to the number of the recovery. Sessions and trust of devices end; trust of browsers as `browser.trust_ends_with_password` declares; app-specific passwords and sessions of programs where `recovery.revokes_app_passwords` is true. A lock of code entry stays; the lock of password entry is lifted. Where the account has `phone.max` numbers, the new one takes the place of one that waits to be verified, or else of the newest. Wrong codes count for the account over all its recoveries (`code.attempts`), apart from those of sign-ins.',
  'turn-keychain-on':
    'Where there is a keychain already, a trusted device is a member at once. One that is not trusted waits for another device, or for the security code, also where a code opened its session. A device that gave the security code and then turns the keychain on begins to wait for another device: what it gave is void. While it waits, a further call changes nothing: no second request, and a security code or texted code that it gave or got since stays good. On a member a call changes nothing either.',
  'save-item': 'An item of the same kind and name is replaced. The `securityCode` of a card must not be kept.',
  'list-items':
    'Every field as it was saved, except what must not be kept. Only a device whose keychain is on gets them: one that turned it off is refused, also where it kept its data.',
  'turn-keychain-off':
    'When the last member leaves while joining by security code is off, the copy on the servers goes with it: nothing has to call `delete-server-copy`. `data` chooses what stays on this device.',
  'delete-server-copy':
    'Deletes the copy once joining by security code is off and no device has the keychain on. Before, it is refused (`forbidden` fits) and the copy stays. Where there is no keychain it is answered in the same way, and nothing changes.',
  'read-fill-data': 'The fields that a browser fills in for the item of this name.',
  'enter-security-code':
    'A code in a text message follows, to the number that was given with the security code. A device that is a member already is answered in the same way. The `method` `call` is refused where `keychain.code_by_call` is false, and nothing is sent.',
  'use-feature': 'The feature that demands two-factor has the name that the parameter `feature.two_factor` declares.',
  'open-sandbox': 'Nothing of one sandbox can be seen or used in another one: accounts, tokens, codes, clock, outbox.',
  'provision-account':
    'As if its owner had come there in the ordinary way, without a delivery. Devices and numbers are answered in the order of the request. Numbers are verified unless told otherwise, and the first is the primary one. A device that is just known is in no list and has no session; it stands for what belongs to the owner and has not signed in yet. A trusted device of an account with two-step verification has the find service on.',
  'advance-clock': 'By whole seconds: `now` is 1,000 more for each. What takes time is judged by this clock alone.',
  'read-deliveries':
    'All since the sandbox was opened, oldest first; reading takes nothing away. Something that was delivered before an answer was given is in the next reading.',
  'set-client-address': `From now on requests to the public plane of this sandbox count as coming from there. The places of notices follow from the address: ${places.join('; ')}. Any other address is at no known place. Before the first one, requests come from 192.0.2.1.`,
  'support-verify-identity':
    'For the keychain it does what applies: it lets the security code be entered again where access was lost (`ksc.unlock_by_support`), and lets a device that gave the code join (`support.keychain_identity`). A member that gave the security code counts as such a device. Where neither applies it is refused.',
  'demand-password-change':
    'The next sign-in with the right password ends with `password-change-required` in the place of `signed-in`: at once where no code is needed, otherwise as the answer to the right code.',
  restart:
    'Stop and start as an update does: whatever is kept in memory alone is lost. It is answered once the public plane takes requests again. Other sandboxes may be restarted with it.',
  'issue-staff-token': 'Has no body. The token is for the operations under `/support`.',
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The path items with these descriptions at their operations. */
export const describeOperations = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, described(operation)])),
    ]),
  )

const described = (operation: unknown): unknown => {
  if (typeof operation !== 'object' || operation === null || !('operationId' in operation)) return operation
  const id = String(operation.operationId)
  const own = Object.entries(operationDescriptions).find(([name]) => name === id)?.[1]
  const description = [own, effectsOfOperation(id)].filter((text) => text !== undefined).join('\n\n')
  return description === '' ? operation : { ...operation, description }
}
