@area:app-passwords
Feature: App-specific passwords: their history
  The account page keeps a history of app-specific passwords. The owner can revoke them there.

  @rule:APPPW-23
  Rule: The account page MUST list the history of app-specific passwords and let the owner revoke each of them there

    Example: the history lists every active app-specific password
      Given Ben has an account with a second factor
      And Ben holds an app-specific password for "Mail"
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And Ada holds an app-specific password for "Contacts"
      And Ada holds an app-specific password for "Calendar"
      And Ada has revoked the app-specific password for "Contacts"
      When Ada generates an app-specific password for "Contacts"
      Then it is accepted
      And Ada has 3 active app-specific passwords

    Scenario Outline: Ada can revoke the app-specific password for "<entry>" from the history
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And Ada holds an app-specific password for "Contacts"
      And Ada holds an app-specific password for "Calendar"
      When Ada revokes the entry for "<entry>" in the history of app-specific passwords
      Then it is accepted
      And Ada's app-specific password for "<entry>" no longer gives access to "mail"
      And Ada has 2 active app-specific passwords

      Examples: each of three
        | entry    |
        | Mail     |
        | Contacts |
        | Calendar |

    Scenario Outline: the history <shows> a revoked app-specific password, as the service declares
      Given the service declares "apppw.history_keeps_revoked" as "<declared>"
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      When Ada revokes the app-specific password for "Mail"
      Then it is accepted
      And Ada's history <shows> the revoked app-specific password for "Mail"

      Examples: kept, or not
        | declared | shows           |
        | true     | still shows     |
        | false    | no longer shows |

    Example: the history lists two app-specific passwords with the same label
      Given the service declares "apppw.label_unique" as "no"
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada has 2 active app-specific passwords
