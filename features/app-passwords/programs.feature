@area:app-passwords
Feature: App-specific passwords: what they open
  An app-specific password stands in for the account password in programs of other
  makers, as many as its owner likes. It opens nothing else, and nobody else's account.

  Background:
    Given Ada has an account with a second factor
    And Ada holds an app-specific password for "Mail"

  @rule:APPPW-13
  Rule: The service must let one app-specific password be used in several programs

    Scenario Outline: a second program signs in to <service> with the same password
      Given "Mail" is signed in to "mail" as Ada
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Organiser" can read Ada's "<service>"
      And "Mail" can read Ada's "mail"

      Examples: what programs are for
        | service  |
        | mail     |
        | calendar |

  @rule:APPPW-14
  Rule: An app-specific password MUST work in a third-party program in place of the account password

    Example: a program signs in the first time
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program signs in again and again
      Given "Mail" is signed in to "mail" as Ada
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a password that was never generated is refused
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail" with its last character changed
      Then it is refused
      And nothing changed

  @rule:APPPW-33
  Rule: An app-specific password MUST NOT allow a sign-in to the account page or on a device

    Scenario Outline: an app-specific password is refused on a new <kind>
      When Ada signs in on a new <kind> with the app-specific password for "Mail"
      Then it is refused
      And nothing was sent
      And Ada's app-specific password for "Mail" opens "mail"

      Examples: where people sign in
        | kind    |
        | browser |
        | client  |

    Scenario Outline: the account password leads to a code on a new <kind>
      When Ada signs in on a new <kind>
      Then a code is asked for

      Examples: where people sign in
        | kind    |
        | browser |
        | client  |

    Example: a program cannot open the account page
      Given "Mail" is signed in to "mail" as Ada
      When "Mail" opens the account page as Ada
      Then it is refused
      And "Mail" can read Ada's "mail"

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that it was generated for

    Example: an app-specific password is refused with the identifier of another account
      Given Ben has an account with a second factor
      And Ben holds an app-specific password for "Calendar"
      When "Mail" signs in to "mail" as Ben with Ada's app-specific password for "Mail"
      Then it is refused
      And nothing changed
      And Ada's app-specific password for "Mail" opens "mail"

    Example: an app-specific password is accepted with the identifier of its own account
      Given Ben has an account with a second factor
      When "Mail" signs in to "mail" as Ada with Ada's app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"
