@area:enrolment
Feature: Enrolment: the confirmation
  An email tells the owner that two-factor was turned on, so that nobody else can do it unnoticed.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:ENROL-24
  Rule: Turning two-factor on MUST send an enrolment confirmation by email

    Example: one confirmation arrives
      Given Ada has a backup address
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
      And two-factor authentication is on for Ada

    @edition:2fa-2017
    Example: one confirmation arrives when the service mails the backup address and there is none
      Given the service declares "enrol.email_targets" as "backup"
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses

    Example: one confirmation arrives when there is no backup address
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
      And two-factor authentication is on for Ada

    Scenario Outline: one confirmation arrives for an enrolment on a <kind>
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
      And two-factor authentication is on for Ada

      Examples: other kinds of device
        | kind       |
        | tablet     |
        | Mac        |
        | iPod touch |

    @edition:2fa-2017
    Example: one confirmation arrives where activation is the last step
      Given the service declares "enrol.explicit_activate" as "true"
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
      And two-factor authentication is on for Ada

    @edition:2fa-2018
    Scenario Outline: one confirmation arrives where new security questions are the last step on a <kind>
      Given the service declares "enrol.security_questions" as "create"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550144" and no new security questions
      Then two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"
      And two-factor authentication is on for Ada
      And an email about "turning two-factor on" arrives at one or both of Ada's addresses

      Examples: kinds of device
        | kind   |
        | tablet |
        | Mac    |

    Example: no confirmation arrives for an unfinished enrolment
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And no email about "turning two-factor on" arrives at Ada's account address
      And Ada can finish enrolment with the number "+12025550144"

    Example: a second enrolment gets a second confirmation
      Given Ada has enrolled on the phone, giving the number "+12025550144"
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      When Ada enrols on the tablet, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses

    @edition:2fa-2018
    Example: no second confirmation arrives when another number is verified later
      Given the service declares "enrol.explicit_activate" as "false"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And Ada has entered the number "+12025550155" during enrolment, to be verified by text
      And Ada has verified the given number "+12025550144"
      When Ada verifies the given number "+12025550155" with the code sent to it
      Then no email about "turning two-factor on" arrives at Ada's account address
      And two-factor authentication is on for Ada

    @edition:2fa-2018
    Example: no second confirmation arrives when another number of the enrolment is verified afterwards
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And Ada has entered the number "+12025550155" during enrolment, to be verified by text
      And Ada has verified the given number "+12025550144"
      When Ada verifies the given number "+12025550155" with the code sent to it
      Then no email about "turning two-factor on" arrives at Ada's account address
      And two-factor authentication is on for Ada

    Example: one confirmation arrives when the number was verified by call
      Given the service can send codes by call
      And the service declares "enrol.explicit_activate" as "false"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses

  @rule:ENROL-25
  Rule: The enrolment confirmation MUST go to the email address of the account or to its backup address

    Background:
      Given Ada has a backup address
      And Ada has a mail address

    Scenario Outline: the confirmation arrives at the <mailbox> where the service mails <declared>
      Given the service mails <declared>
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at Ada's <mailbox>
      And an email about "turning two-factor on" arrives at one or both of Ada's addresses

      Examples: the declared addresses
        | declared            | mailbox         |
        | the account address | account address |
        | the backup address  | backup address  |
        | both addresses      | account address |
        | both addresses      | backup address  |

    Scenario Outline: the confirmation does not arrive at the <mailbox> where the service mails <declared>
      Given the service mails <declared>
      When Ada enrols on the phone, giving the number "+12025550144"
      Then no email about "turning two-factor on" arrives at Ada's <mailbox>
      And an email about "turning two-factor on" arrives at one or both of Ada's addresses

      Examples: the other address
        | declared            | mailbox         |
        | the account address | backup address  |
        | the backup address  | account address |

    @edition:2fa-2017
    Scenario Outline: the confirmation arrives at the <mailbox> where activation is the last step and the service mails <declared>
      Given the service declares "enrol.explicit_activate" as "true"
      And the service mails <declared>
      When Ada enrols on the phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at Ada's <mailbox>
      And an email about "turning two-factor on" arrives at one or both of Ada's addresses

      Examples: one declared address
        | declared            | mailbox         |
        | the account address | account address |
        | the backup address  | backup address  |
