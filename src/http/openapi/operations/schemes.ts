/** What the operations of turning two-factor on and off do, by `operationId`. */
export const twoFactorOperations = {
  'start-enrolment':
    'Ends with the session that began it, and after `enrol.lifetime`. A second call begins another enrolment; the first goes on. Its answer, and each further one, tells in `wants` what is still missing: at first `phone` and `code`, with `answers` or `questions` before them where they are wanted, and `activation` behind them where `enrol.explicit_activate` holds. Refused where two-factor is on (`already-on` fits) or two-step is (`two-step-active` fits), and where the account is not eligible (`not-eligible` fits). It is eligible where a device is signed in that has the least version (`eligibility.min_ios`, `eligibility.min_macos`; what its last sign-in told counts), its owner uses the cloud (or the store, with `eligibility.store_only`), and it has a mail address where `eligibility.mail_first` holds; without any Mac, phone, tablet or pod in a browser, where `eligibility.web_enrolment` holds. The client on which it begins has to have the least version too where it is one of those; any other may begin it. Whether the account is a child’s makes no difference. Where `enrol.reauth` holds and the password is left out, the request is refused (`reauthentication-required` fits) and counts nothing.',
  'answer-enrolment-questions':
    'In the order of the questions on file. Wrong answers count with those of sign-ins (`questions.attempts`). They are given to each enrolment anew. Where none are wanted it is refused (`not-offered` fits).',
  'create-enrolment-questions':
    'As many as `questions.count` declares, each with a text and an answer; fewer, more or empty ones are refused. They are on file once two-factor is on. Where nothing else is wanted two-factor is on by this. Where none are wanted it is refused (`not-offered` fits).',
  'enrol-phone':
    'The number is in `GET /phones` from now on, not verified, and a code goes to it by `method`, with the purpose `enrolment`. Counts in `code.sends`; refused, it counts nothing. Where `phone.max_at_enrol` numbers were given, a further one takes the place of the first that was not verified, and that one is out of the list; where all were verified it is refused. The same number once more has the same id and gets a further code; a code that went to another number stays good for that number. Questions that are still wanted (`questions` in `wants`) do not hold the number up, answers (`answers`) do. Once two-factor is on, a number that was given before can still be verified, and no further one given. A number that is on file already keeps its id. One that is verified already stays verified in `GET /phones`, and still wants its `code`.',
  'verify-enrolled-phone':
    'The code that went to this number in this enrolment: one of `add-phone` or of another enrolment is wrong. A wrong code counts with those of sign-ins. The number is verified in `GET /phones` from now on, also before two-factor is on. One verified number is enough. Where nothing else is wanted two-factor is on by this, and the confirmation is mailed: one mail to each address of `enrol.email_targets`, with the purpose `enrolment` and the `link` for `follow-undo-link`. Questions on file are put aside then: nobody is asked them, and they are kept for the link.',
  'activate-enrolment':
    'Turns two-factor on where everything that `wants` named was given; before, it is refused (`confirmation-required` fits). All trust from before ends; the device on which it was done is not trusted by it. The confirmation is mailed as after `verify-enrolled-phone`.',
  'turn-off-two-factor':
    'May be called several times in one session; what was given in it stays given until two-factor is off, and another session starts from nothing. `missing` names what is still wanted: `date-of-birth` and `questions`. A wrong date of birth is refused and counts nothing. Questions are as many as `questions.count` declares, none empty. Where `read-account` does not offer it, it is refused (`not-offered` fits): for a `permanent` account, and in 2fa-2018. The account opens with its password alone then, and with the new questions on the account page. No mail is sent.',
  'follow-undo-link':
    'Restores the settings from before the enrolment: scheme, numbers, questions and password, as `unenrol.restores_two_step` and `unenrol.restores_password` declare. Numbers that the enrolment brought, and later ones, are gone. The reference ends the sessions too; no verdict depends on it. Needs no token and no code, for `unenrol.undo_window` from the enrolment. With `unenrol.link_single_use` it is refused the second time (`link-ended` fits); otherwise it is answered in the same way and does nothing more. No mail is sent.',
} as const

/** What the operations of two-step verification do. */
export const twoStepOperations = {
  'start-two-step':
    'A code goes to the number by `method`, with the purpose `enrolment`, and the number is in `GET /phones` from now on, not verified. A number that is on file already can be given too, verified or not, and keeps its id. With another number in a second call the code of that number turns it on; the earlier number stays in the list. Nothing changes for sign-ins before `activate-two-step`. Counts in `code.sends`; refused, it counts nothing. Refused where a second factor is on, and where `twostep.new_enrolment` leaves no way.',
  'activate-two-step':
    'The code that went to the number of the last `start-two-step`, to no other, turns two-step verification on and verifies the number. A wrong code counts with those of sign-ins. No device is trusted by it, and no mail is sent.',
  'turn-off-two-step':
    'The account opens with its password alone from then on. Its questions are as `twostep.off_questions` declares. Everything comes in one call: the date of birth, and the answers to the questions on file, or new questions where `twostep.off_questions` is `create` or none are on file. Where something was left out the answer names it in `missing`, `scheme` is `still-on`, and nothing is kept of what was given. A wrong date of birth is refused and counts nothing; wrong answers count (`questions.attempts`). Once it is off, one mail goes to each address of `twostep.notice_to`, with the purpose `notice`; a refused attempt sends none.',
} as const

/** What the operations of authenticator apps and recovery codes do. */
export const secondFactorOperations = {
  'enrol-authenticator-app':
    'For an account with a second factor: otherwise refused (`second-factor-required` fits). The secret and the URI are told in this answer alone; each enrolment has a secret of its own, made with the declared `totp.*`. The app signs nobody in and is in no list before it was confirmed, in the session that began to enrol it. One that was not confirmed ends with the next enrolment. Where `factor.reauth` holds and the password is left out, the request is refused (`reauthentication-required` fits) and counts nothing. Nobody is told yet.',
  'confirm-authenticator-app':
    'In the session that began to enrol it, once. A code of the present time step, or of the declared window around it, by the clock of the service. It is used up by this. The owner is told of it by mail, to the identifier, with the purpose `notice`. Wrong codes count with those of sign-ins.',
  'list-authenticator-apps': 'Without secrets. An app that was not confirmed is not in the list. The order is free.',
  'remove-authenticator-app':
    'Its codes sign nobody in from now on, also in sign-ins that wait. The owner is told of it by mail, with the purpose `notice`. An app that was not confirmed can be removed too, without a mail. The last one can go: numbers and devices stay. `factor.reauth` is as for `enrol-authenticator-app`.',
  'make-recovery-codes':
    'For an account with a second factor. The codes are told in this answer alone. Each completes one sign-in, once, with `from` as `recovery`. All of the earlier set end. The owner is told of it by mail, with the purpose `notice`. `factor.reauth` is as for `enrol-authenticator-app`.',
  'read-recovery-codes': 'The number of codes that were not used. The codes themselves are in no later answer.',
} as const
