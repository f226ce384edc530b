@area:app-passwords
Feature: App-specific passwords: generating them
  The owner requests an app-specific password on the account page and gives it a label. The service
  shows the password, and the owner copies it into a program.

  Background:
    Given Ada has an account with a second factor

  @rule:APPPW-09
  Rule: Generating an app-specific password MUST require a session that was signed in with a verification code

    Example: Ada cannot generate an app-specific password before she enters the code
      Given Ada has begun to sign in on a new client
      When Ada generates an app-specific password for "Mail" on the client
      Then it is refused
      And Ada has 0 active app-specific passwords

    Example: Ada can generate an app-specific password after she entered the code
      Given Ada has signed in on a new client
      When Ada generates an app-specific password for "Mail" on the client
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

    Example: a program that signed in without a code cannot generate an app-specific password
      Given Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      When Ada generates an app-specific password for "Another" on "Mail"
      Then it is refused
      And Ada has 1 active app-specific password

    Example: somebody who only names the account and has no session cannot generate an app-specific password
      When somebody who is not signed in generates an app-specific password in Ada's name
      Then it is refused
      And Ada has 0 active app-specific passwords

    Example: somebody else cannot generate an app-specific password for Ada's account in a session of their own
      Given Ben has an account with a second factor
      When Ben generates an app-specific password in Ada's name
      Then Ada has 0 active app-specific passwords

  @rule:APPPW-11
  Rule: An app-specific password MUST have a label that names the program or service

    Example: the history shows an app-specific password under the label that Ada gave it
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And each of Ada's app-specific passwords is in the history under its own label

    Scenario Outline: an app-specific password that is requested under the label <label> is not listed without a label
      Given Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for <label>
      Then no app-specific password in Ada's history is without a label

      Examples: no name
        | label |
        | ""    |
        | "   " |

    @declared:apppw.label_max
    Scenario Outline: a label of <length> characters for an app-specific password is <verdict>
      When Ada generates an app-specific password under a label of <length> characters
      Then it is <verdict>

      Examples: around the greatest length
        | length                              | verdict  |
        | the maximum number of               | accepted |
        | one more than the maximum number of | refused  |

    @declared:apppw.label_max
    Scenario Outline: where labels are declared to have no greatest length, one of <length> characters is accepted
      Given the service declares "apppw.label_max" as "0"
      When Ada generates an app-specific password under a label of <length> characters
      Then it is accepted

      Examples: longer than most
        | length |
        | 2      |
        | 200    |

    @declared:apppw.label_max
    Scenario Outline: a label of <length> emoji for an app-specific password is <verdict>
      When Ada generates an app-specific password under a label of <length> emoji
      Then it is <verdict>

      Examples: around the greatest length
        | length                              | verdict  |
        | the maximum number of               | accepted |
        | one more than the maximum number of | refused  |

  @rule:APPPW-12
  Rule: The labels MUST let the owner tell the app-specific passwords apart

    Example: two app-specific passwords whose labels differ only at the end are listed under their own labels
      Given Ada holds an app-specific password for "Mail on computer one"
      When Ada generates an app-specific password for "Mail on computer two"
      Then it is accepted
      And each of Ada's app-specific passwords is in the history under its own label

    Example: two app-specific passwords whose labels differ only in a capital letter are listed under their own labels
      Given the service declares "apppw.label_unique" as "no"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "mail"
      Then it is accepted
      And each of Ada's app-specific passwords is in the history under its own label

    Example: a second app-specific password with the same label is refused where labels have to differ
      Given the service declares "apppw.label_unique" as "exact"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "Mail"
      Then it is refused
      And nothing changed

    Scenario Outline: a second app-specific password labelled "<label>" beside "Mail" is <verdict> where the declared uniqueness of labels is "<unique>"
      Given the service declares "apppw.label_unique" as "<unique>"
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "<label>"
      Then it is <verdict>

      Examples: as declared
        | unique        | label | verdict  |
        | no            | Mail  | accepted |
        | exact         | mail  | accepted |
        | ignoring-case | mail  | refused  |

    Scenario Outline: where labels are declared unique as "<unique>", the label "Mail" can be used again when <gone>
      Given the service declares "apppw.label_unique" as "<unique>"
      And Ada holds an app-specific password for "Mail"
      And <gone>
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

      Examples: it is free again
        | unique        | gone                                                 |
        | exact         | Ada has revoked the app-specific password for "Mail" |
        | ignoring-case | Ada has revoked the app-specific password for "Mail" |
        | exact         | Ada has revoked all app-specific passwords           |
        | exact         | Ada has changed the account password                 |

  @rule:APPPW-32
  Rule: The service itself MUST generate the app-specific password and show it to the owner to copy

    Example: the app-specific password that the service shows works
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

    Example: each app-specific password differs from the earlier ones
      Given Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "Calendar"
      Then it is accepted
      And no two of Ada's app-specific passwords are the same

    Example: an app-specific password differs from an earlier one with the same label
      Given Ada holds an app-specific password for "Mail"
      And Ada revokes all app-specific passwords
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And no two of Ada's app-specific passwords are the same
