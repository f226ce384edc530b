@area:app-passwords
Feature: App-specific passwords: revoking them
  The owner revokes one app-specific password or all of them. Programs that used them are signed
  out.

  Background:
    Given Ada has an account with a second factor
    And Ada holds an app-specific password for "Mail"
    And Ada holds an app-specific password for "Contacts"
    And Ada holds an app-specific password for "Calendar"

  @rule:APPPW-20
  Rule: The service must let the owner revoke a single app-specific password

    Example: the second of three app-specific passwords no longer works after it was revoked
      Given "Contacts" is signed in to "mail" as Ada
      When Ada revokes the app-specific password for "Contacts"
      Then it is accepted
      And Ada's app-specific password for "Contacts" no longer gives access to "mail"

  @rule:APPPW-21
  Rule: Revoking one app-specific password MUST leave the others working

    Scenario Outline: the other app-specific passwords still work after the one for "<revoked>" was revoked
      When Ada revokes the app-specific password for "<revoked>"
      Then it is accepted
      And Ada's app-specific password for "<one>" gives access to "mail"
      And Ada's app-specific password for "<other>" gives access to "mail"
      And Ada has 2 active app-specific passwords

      Examples: each of three
        | revoked  | one      | other    |
        | Mail     | Contacts | Calendar |
        | Contacts | Mail     | Calendar |
        | Calendar | Mail     | Contacts |

    Example: an app-specific password still works after another one with the same label was revoked
      Given the service declares "apppw.label_unique" as "no"
      And Ada holds an app-specific password for "Notes"
      And Ada holds an app-specific password for "Notes"
      And Ada has revoked the app-specific password for "Notes"
      When "Notes" signs in to "mail" as Ada with the earlier app-specific password for "Notes"
      Then it is accepted
      And "Notes" can read Ada's "mail"

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Example: none of three app-specific passwords works after Ada revoked all of them
      Given "Contacts" is signed in to "mail" as Ada
      When Ada revokes all app-specific passwords
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"
      And Ada has 0 active app-specific passwords

    Example: Ben's app-specific password still works after Ada revoked all of hers
      Given Ben has an account with a second factor
      And Ben holds an app-specific password for "Mail"
      When Ada revokes all app-specific passwords
      Then it is accepted
      And Ben's app-specific password for "Mail" gives access to "mail"

    Example: Ada can revoke 25 app-specific passwords at once
      Given Ada holds 22 app-specific passwords
      When Ada revokes all app-specific passwords
      Then it is accepted
      And Ada has 0 active app-specific passwords
      And Ada's app-specific password for "Mail" no longer gives access to "mail"
      And Ada's app-specific password for "App 22" no longer gives access to "mail"

    Example: none of three app-specific passwords works after Ada revoked all of them in a browser
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada revokes all app-specific passwords
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Example: a program is signed out when its app-specific password is revoked
      Given "Mail" is signed in to "mail" as Ada
      When Ada revokes the app-specific password for "Mail"
      Then it is accepted
      And "Mail" cannot read Ada's "mail"

    Example: two programs are signed out when all app-specific passwords are revoked
      Given "Mail" is signed in to "mail" as Ada
      And "Calendar" is signed in to "calendar" as Ada
      When Ada revokes all app-specific passwords
      Then it is accepted
      And "Mail" cannot read Ada's "mail"
      And "Calendar" cannot read Ada's "calendar"

    Example: a program stays signed in when the app-specific password of another program is revoked
      Given "Mail" is signed in to "mail" as Ada
      When Ada revokes the app-specific password for "Calendar"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program is signed out when its app-specific password is revoked in a browser
      Given "Mail" is signed in to "mail" as Ada
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada revokes the app-specific password for "Mail"
      Then it is accepted
      And "Mail" cannot read Ada's "mail"

    Scenario Outline: a program is signed out of "<service>" when its app-specific password is revoked
      Given "Mail" is signed in to "<service>" as Ada
      When Ada revokes the app-specific password for "Mail"
      Then it is accepted
      And "Mail" cannot read Ada's "<service>"

      Examples: what else programs are for
        | service  |
        | contacts |
        | calendar |

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Example: a program cannot sign in again with its revoked app-specific password
      Given "Mail" is signed in to "mail" as Ada
      And Ada has revoked the app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused
      And "Mail" cannot read Ada's "mail"

    Example: a revoked app-specific password is refused although a new one has the same label
      Given "Mail" is signed in to "mail" as Ada
      And Ada has revoked the app-specific password for "Mail"
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the earlier app-specific password for "Mail"
      Then it is refused
      And "Mail" cannot read Ada's "mail"

    Example: a revoked app-specific password is refused although Ada generated another one after it
      Given Ada has revoked the app-specific password for "Mail"
      And Ada holds an app-specific password for "Notes"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused

    Example: a revoked app-specific password is refused 3650 days later
      Given Ada has revoked the app-specific password for "Mail"
      And 3650 days have passed
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused

    Example: a program whose password was revoked signs in again with a newly generated one
      Given "Mail" is signed in to "mail" as Ada
      And Ada has revoked the app-specific password for "Mail"
      And Ada holds an app-specific password for "Mail again"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail again"
      Then it is accepted
      And "Mail" can read Ada's "mail"
