import { maxPublicBodyBytes } from '../wire/message.ts'

/** What holds for every operation of the public plane. */
export const publicDescription = `The public plane of a service that guards accounts with a second factor.

Every answer names itself in its field \`type\`. Every refusal is a problem document (RFC 9457) whose \`type\` is one of a
closed list. Readers of answers ignore fields that they do not know. An operation that is told something only in some editions
names them, such as "(in 2fa-2018 alone)".

A request that this contract does not have goes nowhere: nothing changes, counts or is sent, and the answer has a status
4XX. That is so for a field that the schema does not have, one that is missing, stands twice or has another type, a body
that is not I-JSON (RFC 7493: no half of a surrogate pair) or longer than 1 MiB (up to ${maxPublicBodyBytes / 1024} KiB are read), and a content type other than \`application/json\`: a problem
document, with \`malformed\` or another reason that fits, since a server may look at the token first. It is so for another
path (404) and another method (405, 404, or 501): the answer may have any body and content type there, or none. A body of an operation that defines none is not looked at; \`HEAD\` may be answered where there is a \`GET\`.

Identifiers and mail addresses that differ only in case are the same, of the letters A to Z at least; all else makes another one, but for spaces at the ends, of which no verdict depends. Tokens and ids are opaque. Tokens travel in the \`Authorization\` header (RFC 6750), never in a URL.
Each operation names the tokens that it is carried out with, and those that it is refused with. With any other, such as the session of a device at \`GET /phones\`, it may be carried out or refused (\`forbidden\` fits): no verdict depends on it.

A server that offers sandboxes serves the same paths below the base URL of each sandbox.

## Refusals

A refused request changes nothing, sends nothing, uses up nothing and counts nothing, with one exception: a failed attempt counts. Where two
reasons fit, either may be told. The contract names a reason where one is usual; no verdict depends on another that fits. Where it names none, any of the list that fits may be told,
and \`forbidden\` or \`not-found\` where none fits better. So it is for the limit \`code.on_demand\`, for tokens of resets, changes and
recoveries that ended, for a security code of a wrong form, where none is set, and where \`ksc.lock_explained\` is false. Where a request has two faults, a server may look at either first, and a failed attempt beside another fault counts or not:
no verdict depends on it. What was done already and is asked for once more may be refused or answered in the same way, unless the operation says which.

## Failed attempts

A declared limit is a number of consecutive failed attempts: wrong codes, passwords or answers. A correct attempt of the same kind resets the count, wherever it is made; the right password resets
no count of codes. The attempt that reaches the limit is refused like the ones before. From then on every attempt of the kind is refused, a correct one too, with \`Retry-After\`,
until the lock time is over; attempts meanwhile do not count and do not prolong the lock. Then the count starts again at zero. A lock stops these attempts
alone: open sessions go on, codes are sent and generated, sign-ins begin. Codes from before the lock, and those that come meanwhile, are right once it is over, within \`code.lifetime\`. No other account is locked with it. An identifier that no account has gets the same limits and answers.

| limit | failed attempts that count together, for the account |
|---|---|
| \`code.attempts\` | codes at \`enter-code\` (sent, generated, of an app, of a set), appended to the password at \`start-sign-in\`, at \`verify-phone\`, \`verify-enrolled-phone\`, \`activate-two-step\`, \`confirm-device\`, \`finish-password-reset\`, \`enter-keychain-code\` and \`confirm-authenticator-app\`; \`code.attempts_scope\` may give those of sign-ins counts of their own |
| \`code.attempts\`, apart | codes at \`finish-recovery\`, over all recoveries of the account |
| \`password.attempts\` | the account password at \`start-sign-in\` and \`change-password\`, and where it is asked for once more: \`start-enrolment\`, \`create-app-password\`, \`generate-code\`, \`turn-keychain-on\`, \`reset-keychain\`, \`end-session\`, \`end-other-sessions\`, \`enrol-authenticator-app\`, \`remove-authenticator-app\`, \`make-recovery-codes\` |
| \`apppw.attempts\` | whatever a program offers at \`sign-in-program\` |
| \`questions.attempts\` | answers at \`answer-questions\`, \`answer-enrolment-questions\` and \`turn-off-two-step\`; they are locked for \`code.lock_time\` |
| \`ksc.lock_after\`, \`ksc.delete_after\` | security codes at \`enter-security-code\` |

\`code.disable_after\` and \`password.disable_after\` are about the same attempts and the same counts as \`code.attempts\` and \`password.attempts\`, the one of \`finish-recovery\` apart, but go on counting from lock to lock; a correct attempt
resets them too. Once one is reached every attempt of that count is refused (\`disabled\`, without \`Retry-After\`), a correct one too: passwords until a new one is set by any way, codes until \`finish-recovery\`. Where \`code.attempts_scope\` is
\`sign-in\` or \`code\`, what it is about is that sign-in alone. Attempts of programs, answers and security codes have none.

An attempt that does not have the form of a code counts where \`code.malformed_counts\` holds. A password that is asked for once more and left out counts nothing, nor does a wrong date of birth.

## Codes

A code is good for what it was made for alone: a code that was sent for something else is wrong. It is good once (\`code.single_use\` is about sign-ins) and for \`code.lifetime\`.
Where \`code.supersede\` is \`replace\`, a newer one ends the earlier one of the same kind: for the same purpose, the same sign-in, reset or recovery (whichever enrolment it is of), by
the same channel, to the same number or device. Others stay. It ends with the number or the device that it went to.

\`code.sends\` counts each request that had something sent to a number or a mail address, whatever for. Each leaves the count \`code.send_window\` after it was made. Pushes, generated codes and refused requests count nothing.

## Time

What lives for a declared time is good until so many seconds have passed, and not at that moment. Reading, using or repeating does not prolong it. A declared 0 is as its parameter says.
Sessions of the account page and of browsers live for \`session.lifetime\`, and for \`session.idle_lifetime\` after the last request that showed them; those of devices and programs until something ends them.

## Ids, devices and marks

A thing has one id in all answers and deliveries: a number in \`GET /phones\`, in \`phones\` of a sign-in and in an enrolment, a device in \`GET /devices\`, at its sign-in and as \`to\` of a push.

The entry of a device in the list is found by its mark (\`trust\`), or else by its \`hardware\`; a client that tells neither is a new device at each sign-in, also where
its name, model and serial are those of a listed one. Whether a trusted device or browser needs a code depends on the mark alone, shown by a client of the same kind: \`hardware\` alone trusts nothing, but for
\`browser.trust_scope\` as \`computer\`. Whether a mark is good on other hardware no verdict depends on.
A mark is good for its account alone. A device has one: where a code gives it a new one, the earlier one ends. Each browser has its own. A further sign-in ends no session of the same device or browser. `
