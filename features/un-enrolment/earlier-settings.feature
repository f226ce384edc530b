@area:un-enrolment
Feature: Undo link: the earlier settings
  Whoever reads the mailbox of the account owns it. The undo link needs nothing else, and removes what a stranger set
  up.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada's security answers are "Rex"

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Example: the password and the security questions are those from before the enrolment
      Given the service offers security questions
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada's password still works
      And security questions are on file for Ada

    Example: the password is the one from before the enrolment
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada's password still works

    Example: where the earlier password is declared to come back, it replaces a password that was changed meanwhile
      Given the service lets people change the account password
      And the service declares "unenrol.restores_password" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has changed the account password
      When Ada follows the undo link
      Then it is accepted
      And Ada's old password works
      And Ada's new password does not work

    Example: where the earlier password is declared not to come back, a password that was changed meanwhile stays
      Given the service lets people change the account password
      And the service declares "unenrol.restores_password" as "false"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has changed the account password
      When Ada follows the undo link
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    @edition:2fa-2018
    Example: the security questions from before the enrolment replace those that the enrolment created
      Given the service offers security questions
      And the service declares "enrol.security_questions" as "create"
      And the service declares "questions.asked_at" as "account-page"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada can open the account page with the right security answers
      And Ada cannot open the account page with the wrong security answers

    Scenario Outline: where the earlier password is declared to come back, it replaces one that was set by <way>
      Given <needs>
      And the service declares "unenrol.restores_password" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And <first>
      And <then>
      When Ada follows the undo link
      Then it is accepted
      And Ada's old password works
      And Ada's new password does not work

      Examples:
        | way                               | needs                                                                 | first                                              | then                                                                      |
        | a reset on a trusted device       | the service lets people reset the account password on trusted devices | Ada has signed in on a new tablet                  | Ada has reset the account password on the tablet                          |
        | a code for the forgotten password | the service lets people reset a forgotten password with a code        | Ada has reported the account password as forgotten | Ada has reset the forgotten password with the code sent to "+12025550101" |

    Example: where the earlier password is declared to come back, it replaces one that the service required
      Given the service can require a new password
      And the service declares "unenrol.restores_password" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And the service has required a new password from Ada
      And Ada has been asked for a new password on a new Mac
      And Ada has chosen the required password on the Mac
      When Ada follows the undo link
      Then it is accepted
      And Ada's old password works

    Example: where the earlier password is declared to come back, it replaces one that was set by a recovery
      Given the service offers account recovery
      And the service declares "unenrol.undo_window" as longer than "recovery.delay"
      And the service declares "unenrol.restores_password" as "true"
      And Ada's date of birth is "1980-04-01"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada follows the undo link
      Then it is accepted
      And Ada's old password works
      And Ada's new password does not work

    @edition:2fa-2018
    Example: no security questions are left where the account had none before the enrolment created some
      Given the service offers security questions
      And the service declares "enrol.security_questions" as "create"
      And Ada's security answers are "not on file"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And no security questions are on file for Ada

    Example: where the undo link is declared to work more than once, the second time changes nothing
      Given the service offers security questions
      And the service declares "unenrol.link_single_use" as "false"
      And Ada also has the trusted number "+12025550133"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      When Ada follows the undo link
      Then it is accepted
      And Ada's password still works
      And security questions are on file for Ada
      And Ada's number "+12025550133" is still trusted

    Example: a number that was trusted before the enrolment is still trusted
      Given Ada also has the trusted number "+12025550133"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550133" is still trusted

    Example: a number that the enrolment verified is no longer trusted
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550101" is no longer trusted

    @edition:2fa-2017
    Example: a number that was verified before two-factor was activated is no longer trusted
      Given the service declares "enrol.explicit_activate" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550144"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550144" is no longer trusted

    @edition:2fa-2018
    Scenario Outline: a number that was verified before the last new security question on a <kind> is no longer trusted
      Given the service declares "enrol.security_questions" as "create"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550144" and no new security questions
      Then Ada can finish enrolment with the number "+12025550144"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550144" is no longer trusted

      Examples: kinds of device
        | kind   |
        | tablet |
        | Mac    |

    Example: a number that was unverified before the enrolment is not trusted after the undo
      Given Ada has added the number "+12025550101" by text
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550101" is no longer trusted

    Example: a number that was entered some time before the enrolment was finished is no longer trusted
      Given the service declares "enrol.explicit_activate" as "false"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And half of the lifetime of a code has passed
      And Ada has verified the given number "+12025550144"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550144" is no longer trusted

    Example: each of several security questions from before the enrolment is asked again
      Given the service offers security questions
      And the service declares "questions.asked_at" as "account-page"
      And Ada's security answers are "Rex, Oslo, 1999"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada can open the account page with the right security answers
      And Ada cannot open the account page with the wrong security answers

  @rule:UNENROL-13
  Rule: The undo link MUST let the owner undo an enrolment made by somebody else

    Example: the owner needs neither the stranger's number nor a code
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: the stranger's enrolment stays until the owner follows the undo link
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Scenario Outline: the owner needs nothing but the link after the stranger <meanwhile>
      Given <needs>
      And somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And <given>
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

      Examples: what the stranger did
        | meanwhile                | needs                                                  | given                                                |
        | has changed the password | the service lets people change the account password    | Ada has changed the account password                 |
        | has added a number       | the service lets people add and remove trusted numbers | Ada has added and verified the number "+12025550133" |

    Scenario Outline: the link alone undoes the enrolment although the stranger <meanwhile>
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And <given>
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

      Examples: without a change of the account
        | meanwhile                   | given                             |
        | has signed in on a tablet   | Ada has signed in on a new tablet |
        | has signed out on the phone | Ada has signed out on the phone   |

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Example: the owner signs in with the earlier password
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then Ada can sign in on the client without a code

    Example: the owner signs in with the earlier password although a stranger changed it
      Given the service lets people change the account password
      And the service declares "unenrol.restores_password" as "true"
      And somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And Ada has changed the account password
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then Ada can sign in on the client without a code
      And Ada's new password does not work

    Example: where the earlier password is declared not to come back, the owner resets the stranger's password by a code to the earlier number
      Given the service lets people change the account password
      And the service lets people reset a forgotten password with a code
      And the service declares "unenrol.restores_password" as "false"
      And Ada also has the trusted number "+12025550101"
      And somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And Ada has changed the account password
      And Ada has followed the undo link
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: the owner cannot sign in before she follows the undo link
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Example: the stranger's number no longer receives codes
      Given the service lets people reset a forgotten password with a code
      And somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And Ada has followed the undo link
      When Ada reports the account password as forgotten
      Then nothing arrives at "+12025550199"

    Example: the stranger's number is not on file any more
      Given somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      When Ada follows the undo link
      Then it is accepted
      And Ada's number "+12025550199" is no longer trusted
