@area:eligibility
Feature: Eligibility: what the account is used for
  The edition decides whether somebody who uses only the store can enrol. A mail address may have to be created first.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:ELIGIBILITY-04
  Rule: Somebody who uses only the store, and not the cloud service, MUST be able to enrol in two-factor

    Example: somebody who uses only the store can enrol
      Given Ada uses only the store
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: somebody who uses only the store can enrol on a <kind>
      Given Ada uses only the store
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: other devices
        | kind   |
        | Mac    |
        | tablet |

    Scenario Outline: somebody who uses <used>, and not the cloud service, can enrol
      Given <use>
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: the store beside other services
        | used               | use                                       |
        | the store and mail | Ada uses only the store and mail          |
        | everything else    | Ada uses everything but the cloud service |

  @rule:ELIGIBILITY-05
  Rule: The service MUST NOT offer two-factor enrolment to an account that does not use the cloud service

    Example: somebody who uses only the store is refused
      Given Ada uses only the store
      When Ada begins enrolment on the phone
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: a user of the cloud service can enrol
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: somebody who uses only the store is refused on a <kind>
      Given Ada uses only the store
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: another device
        | kind |
        | Mac  |

    Scenario Outline: somebody who uses <used>, and not the cloud service, is refused
      Given <use>
      When Ada begins enrolment on the phone
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: other services
        | used                       | use                                       |
        | the store and mail         | Ada uses only the store and mail          |
        | the store and messages     | Ada uses only the store and messages      |
        | the store and calls        | Ada uses only the store and calls         |
        | the store and contacts     | Ada uses only the store and contacts      |
        | the store and the calendar | Ada uses only the store and calendar      |
        | only mail                  | Ada uses only mail                        |
        | only messages              | Ada uses only messages                    |
        | everything else            | Ada uses everything but the cloud service |

  @rule:ELIGIBILITY-13
  Rule: An account MUST have a cloud mail address before its mail is used on the web, and before two-factor is turned on

    Background:
      Given Ada has no mail address

    Example: enrolment without a mail address is refused
      When Ada begins enrolment on the phone
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: enrolment with a mail address is accepted
      Given Ada has created a mail address
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: enrolment on a <kind> without a mail address is refused
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: another device
        | kind |
        | Mac  |

    Scenario Outline: enrolment without a mail address is refused although <what>
      Given <had>
      When Ada begins enrolment on the phone
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: another address
        | what                      | had                      |
        | there is a backup address | Ada has a backup address |
