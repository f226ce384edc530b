@area:un-enrolment
Feature: Undo link
  The mail that confirms an enrolment has a link. For two weeks it restores the earlier settings, even if somebody else
  made the enrolment.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada's security answers are "Rex"

  @rule:UNENROL-09
  Rule: The enrolment confirmation MUST contain a link that undoes the enrolment

    Scenario Outline: where the service mails the undo link to <declared>, it arrives at the <mailbox>
      Given the service mails <declared>
      And Ada has a backup address
      When Ada enrols on the phone, giving the number "+12025550101"
      Then an email with a link that undoes the enrolment arrives at Ada's <mailbox>

      Examples: the declared addresses
        | declared            | mailbox         |
        | the account address | account address |
        | the backup address  | backup address  |
        | both addresses      | account address |
        | both addresses      | backup address  |

    Scenario Outline: the mail about an enrolment on a <kind> contains the undo link
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550101"
      Then an email with a link that undoes the enrolment arrives at Ada's <mailbox>

      Examples: other devices
        | kind   | mailbox         |
        | Mac    | account address |
        | tablet | account address |

    Scenario Outline: the mail to the <mailbox> about an enrolment with a called code contains the undo link
      Given the service declares "enrol.explicit_activate" as "false"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550101" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550101" with the code sent to it
      Then an email with a link that undoes the enrolment arrives at Ada's <mailbox>

      Examples:
        | mailbox         |
        | account address |

    @edition:2fa-2017
    Scenario Outline: the mail to the <mailbox> about an enrolment that is turned on in a step of its own contains the undo link
      Given the service declares "enrol.explicit_activate" as "true"
      When Ada enrols on the phone, giving the number "+12025550101"
      Then an email with a link that undoes the enrolment arrives at Ada's <mailbox>

      Examples:
        | mailbox         |
        | account address |

    @edition:2fa-2018
    Scenario Outline: the mail to the <mailbox> about an enrolment that creates security questions contains the undo link
      Given the service offers security questions
      And the service declares "enrol.security_questions" as "create"
      When Ada enrols on the phone, giving the number "+12025550101"
      Then an email with a link that undoes the enrolment arrives at Ada's <mailbox>

      Examples:
        | mailbox         |
        | account address |

    Example: following the undo link undoes the enrolment
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Example: the undo link works right after the enrolment
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: the undo link works just before the two weeks end
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And it is just before the end of the two weeks after the enrolment
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: where the undo link is declared to work once, it is refused after it was followed
      Given the service declares "unenrol.link_single_use" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      When Ada follows the undo link
      Then it is refused
      And two-factor authentication is off for Ada

    Example: where the undo link is declared to work more than once, it works a second time
      Given the service declares "unenrol.link_single_use" as "false"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: the undo link works after a sign-in with a code
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has signed in on a new client
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: two-factor stays on until Ada follows the undo link
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Scenario Outline: the undo link works after too many wrong <entries>
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And <given>
      When Ada follows the undo link
      Then it is accepted

      Examples: a lock holds
        | entries   | given                                                               |
        | passwords | Ada has given the maximum number of wrong passwords on a new client |
        | codes     | Ada has entered the maximum number of wrong codes on a new client   |

    Example: the two weeks count from the end of an enrolment that was begun long before
      Given Ada has begun enrolment on the phone
      And half of the time to finish an enrolment has passed
      And Ada has continued the enrolment, giving the number "+12025550101"
      And it is just before the end of the two weeks after the enrolment
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    @edition:2fa-2018
    Example: the undo link works after a second number was verified
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550101" during enrolment, to be verified by text
      And Ada has entered the number "+12025550155" during enrolment, to be verified by text
      And Ada has verified the given number "+12025550101"
      And Ada has verified the given number "+12025550155"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Scenario Outline: <time> after the enrolment, the undo link is refused
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And it is <time> after the enrolment
      When Ada follows the undo link
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: no longer
        | time                 |
        | 14 days              |
        | 14 days and 1 second |

    Example: the undo link is refused long after the two weeks
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And it is just before the end of the two weeks after the enrolment
      And 10 days have passed
      When Ada follows the undo link
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    Example: the undo link works just before the end of the two weeks
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And it is just before the end of the two weeks after the enrolment
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: the undo link is refused after two weeks, whatever happened since
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And 7 days have passed
      And Ada has signed in on a new client
      And Ada has changed the account password
      And 7 days have passed
      When Ada follows the undo link
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    @edition:2fa-2017
    Example: the link in the mail to the backup address is refused after two weeks
      Given the service declares "enrol.email_targets" as "backup"
      And Ada has a backup address
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And it is just before the end of the two weeks after the enrolment
      And 10 days have passed
      When Ada follows the undo link
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

  @rule:UNENROL-18
  Rule: The undo link MUST affect only the account that it was sent for and MUST NOT be guessable from another link

    Scenario Outline: an undo link <flaw> is refused
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link <flaw>
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: an altered link
        | flaw                               |
        | without its last sign              |
        | with another last sign             |
        | with one more sign                 |
        | with its letters in the other case |

    Example: the undo link of one account does not undo the enrolment of another
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And 1 hour has passed
      And Ben has enrolled on the phone, giving the number "+12025550102"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada
      And two-factor authentication is on for Ben
      And Ben is asked for a code on a new client

    Example: a pending sign-in of another account is not affected
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And Ben has an account with two-factor authentication
      And Ben has been texted a code for a new client
      When Ada follows the undo link
      Then it is accepted
      And Ben can sign in on the client with that code

    Scenario Outline: a link <flaw> is refused where somebody else enrolled right afterwards
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ben has enrolled on the phone, giving the number "+12025550102"
      When Ada follows the undo link <flaw>
      Then it is refused
      And Ada is asked for a code on a new client
      And Ben is asked for a code on a new client

      Examples: as if links were counted
        | flaw                   |
        | with the number after  |
        | with the number before |

    Scenario Outline: a link <flaw> is refused where somebody else enrolled right before
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has enrolled on the phone, giving the number "+12025550102"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link <flaw>
      Then it is refused
      And Ada is asked for a code on a new client
      And Ben is asked for a code on a new client

      Examples: as if links were counted
        | flaw                   |
        | with the number after  |
        | with the number before |
