@area:enrolment
Feature: Enrolment: accounts that are protected from the start
  Accounts created on new systems may have two-factor on without an enrolment.

  @rule:ENROL-21
  Rule: An account created on iOS 10.3, macOS 10.12.4 or later MAY have two-factor on from the start

    Scenario Outline: where enrol.default_on is <declared>, a new account on a <kind> at version <version> has two-factor <state>
      Given the service declares "enrol.default_on" as "<declared>"
      And Ada uses a new <kind> at version "<version>"
      When Ada creates an account on the <kind>
      Then it is accepted
      And two-factor authentication is <state> for Ada

      Examples: protected from the start
        | declared | kind   | version | state |
        | true     | phone  | 10.3    | on    |
        | true     | tablet | 11.2    | on    |
        | true     | Mac    | 10.12.4 | on    |
        | true     | Mac    | 10.13   | on    |

      Examples: not protected from the start
        | declared | kind  | version | state |
        | false    | phone | 10.3    | off   |
        | false    | Mac   | 10.12.4 | off   |

  @rule:ENROL-22
  Rule: An account created with two-factor on MUST show two-factor as on, without any enrolment

    Background:
      Given the service declares "enrol.default_on" as "true"
      And Ada uses a new phone at version "10.3"
      And Ada has created an account on the phone

    Example: two-factor is on, and a sign-in on another client needs a code
      When Ada signs in on a new client
      Then a code is asked for
      And two-factor authentication is on for Ada

    Example: an account with two-factor on from the start cannot be enrolled
      Given the service lets people turn two-factor authentication on
      When Ada begins enrolment on the phone
      Then nothing changed
      And two-factor authentication is on for Ada
