@area:app-passwords
Feature: App-specific passwords: generating them
  The owner asks for an app-specific password on the account page and gives it a label.
  The service makes the password and shows it, to be copied into the program.

  Background:
    Given Ada has an account with a second factor

  @rule:APPPW-09
  Rule: Generating an app-specific password MUST require a session that was signed in with a verification code

    Example: before the code is entered, generating is refused
      Given Ada has begun to sign in on a new client
      When Ada generates an app-specific password for "Mail" on the client
      Then it is refused
      And Ada has 0 active app-specific passwords

    Example: after the code is entered, generating is accepted
      Given Ada has signed in on a new client
      When Ada generates an app-specific password for "Mail" on the client
      Then it is accepted
      And Ada's app-specific password for "Mail" opens "mail"

    Example: a program that needed no code cannot generate one
      Given Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      When Ada generates an app-specific password for "Another" on "Mail"
      Then it is refused
      And Ada has 1 active app-specific password

    Example: a request without a session that names the account generates none
      When somebody who is not signed in generates an app-specific password in the name of Ada
      Then it is refused
      And Ada has 0 active app-specific passwords

    Example: a request in somebody else's session that names the account generates none
      Given Ben has an account with a second factor
      When Ben generates an app-specific password in the name of Ada
      Then Ada has 0 active app-specific passwords

  @rule:APPPW-11
  Rule: An app-specific password MUST have a label that names the program or service

    Example: an entry keeps the label that was given
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And each app-specific password of Ada is in the history under its own label

    Scenario Outline: no entry is without a label: <label>
      Given Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for <label>
      Then no app-specific password in Ada's history is without a label

      Examples: no name
        | label |
        | ""    |
        | "   " |

    @declared:apppw.label_max
    Scenario Outline: a label of <length> characters is <verdict>
      When Ada generates an app-specific password under a label of <length> characters
      Then it is <verdict>

      Examples: around the greatest length
        | length    | verdict  |
        | limit     | accepted |
        | limit + 1 | refused  |

    @declared:apppw.label_max
    Scenario Outline: a label of <length> characters of two units each is <verdict>
      When Ada generates an app-specific password under a label of <length> emoji
      Then it is <verdict>

      Examples: around the greatest length
        | length    | verdict  |
        | limit     | accepted |
        | limit + 1 | refused  |

  @rule:APPPW-12
  Rule: The labels MUST let the owner tell the app-specific passwords apart

    Example: labels that differ only at their end are told apart
      Given Ada holds an app-specific password for "Mail on computer one"
      When Ada generates an app-specific password for "Mail on computer two"
      Then it is accepted
      And each app-specific password of Ada is in the history under its own label

    Example: labels that differ only in one capital letter are told apart
      Given the service declares "apppw.label_unique" as "no"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "mail"
      Then it is accepted
      And each app-specific password of Ada is in the history under its own label

    Example: the same label twice is refused where labels have to differ
      Given the service declares "apppw.label_unique" as "exact"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "Mail"
      Then it is refused
      And nothing changed

    Scenario Outline: "<label>" beside "Mail" is <verdict> where uniqueness is declared as <unique>
      Given the service declares "apppw.label_unique" as "<unique>"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "<label>"
      Then it is <verdict>

      Examples: as declared
        | unique        | label | verdict  |
        | no            | Mail  | accepted |
        | exact         | mail  | accepted |
        | ignoring-case | mail  | refused  |

    Scenario Outline: a label is free again after this, where uniqueness is declared as <unique>: <gone>
      Given the service declares "apppw.label_unique" as "<unique>"
      And Ada holds an app-specific password for "Mail"
      And <gone>
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada's app-specific password for "Mail" opens "mail"

      Examples: it is free again
        | unique        | gone                                                |
        | exact         | Ada has revoked the app-specific password for "Mail" |
        | ignoring-case | Ada has revoked the app-specific password for "Mail" |
        | exact         | Ada has revoked all app-specific passwords          |
        | exact         | Ada has changed the account password                |

  @rule:APPPW-32
  Rule: The service itself MUST generate the app-specific password and show it to the owner to copy

    Example: the password that is shown works
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada's app-specific password for "Mail" opens "mail"

    Example: each password is newly generated
      Given Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "Calendar"
      Then it is accepted
      And no two app-specific passwords of Ada are the same
