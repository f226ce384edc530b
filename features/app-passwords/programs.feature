@area:app-passwords
Feature: App-specific passwords: what they open
  Programs of other makers sign in with an app-specific password, as many programs as the owner
  likes. It opens nothing else, and no other account.

  Background:
    Given Ada has an account with a second factor
    And Ada holds an app-specific password for "Mail"

  @rule:APPPW-13
  Rule: The service must let one app-specific password be used in several programs

    Scenario Outline: a second program signs in to "<service>" with the same app-specific password
      Given "Mail" is signed in to "mail" as Ada
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Organiser" can read Ada's "<service>"
      And "Mail" can read Ada's "mail"

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

    Example: a third program signs in with the same app-specific password
      Given "Mail" is signed in to "mail" as Ada
      And "Organiser" signs in to "calendar" as Ada with the app-specific password for "Mail"
      When "Address book" signs in to "contacts" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Address book" can read Ada's "contacts"
      And "Organiser" can read Ada's "calendar"
      And "Mail" can read Ada's "mail"

  @rule:APPPW-14
  Rule: An app-specific password MUST work in a third-party program in place of the account password

    Example: a program signs in with an app-specific password for the first time
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program signs in again with the same app-specific password
      Given "Mail" is signed in to "mail" as Ada
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program cannot sign in with a password that was never generated
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail" with its last character changed
      Then it is refused
      And nothing changed

    Scenario Outline: a program signs in to "<service>" with an app-specific password
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Organiser" can read Ada's "<service>"

      Examples: what else programs are for
        | service  |
        | contacts |
        | calendar |

  @rule:APPPW-33
  Rule: An app-specific password MUST NOT allow a sign-in to the account page or on a device

    Scenario Outline: Ada cannot sign in on a new <kind> with an app-specific password
      When Ada signs in on a new <kind> with the app-specific password for "Mail"
      Then it is refused
      And nothing was sent
      And Ada's app-specific password for "Mail" gives access to "mail"

      Examples: where people sign in
        | kind    |
        | browser |
        | client  |

    Scenario Outline: Ada is asked for a code when she signs in on a new <kind> with the account password
      When Ada signs in on a new <kind>
      Then a code is asked for

      Examples: where people sign in
        | kind    |
        | browser |
        | client  |

    Example: a program that signed in with an app-specific password cannot open the account page
      Given "Mail" is signed in to "mail" as Ada
      When "Mail" opens the account page as Ada
      Then it is refused
      And "Mail" can read Ada's "mail"

    @edition:2fa-2017 @edition:2fa-2018
    Scenario Outline: Ada cannot sign in on a new <kind> with a code appended to an app-specific password
      Given the service knows clients without a place for a code
      When Ada signs in on a new <kind> with the app-specific password for "Mail" followed by <code>
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: a client with old software
        | kind                    | code                                    |
        | third-generation TV box | the code generated on her trusted phone |

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that it was generated for

    Example: a program cannot sign in to Ben's account with Ada's app-specific password
      Given Ben has an account with a second factor
      And Ben holds an app-specific password for "Calendar"
      When "Mail" signs in to "mail" as Ben with Ada's app-specific password for "Mail"
      Then it is refused
      And nothing changed
      And Ada's app-specific password for "Mail" gives access to "mail"

    Example: a program can sign in to Ada's account with Ada's app-specific password
      Given Ben has an account with a second factor
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program cannot sign in with Ada's app-specific password to the account of Ben, who holds none
      Given Ben has an account with a second factor
      When "Mail" signs in to "mail" as Ben with Ada's app-specific password for "Mail"
      Then it is refused
      And nothing changed
