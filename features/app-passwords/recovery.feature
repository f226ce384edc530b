@area:app-passwords
Feature: App-specific passwords: an account that is recovered
  No document says whether a recovery revokes app-specific passwords. The service declares it.

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    @edition:2fa-2017 @edition:2fa-2018
    Example: a program is signed out when a recovery revokes its app-specific password
      Given the service offers account recovery
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And "Mail" cannot read Ada's "mail"

  @rule:APPPW-27
  Rule: A reset of the account password MUST revoke every app-specific password

    @edition:two-step
    Scenario Outline: after a recovery, <which> of the app-specific passwords works, as the service declares
      Given the service declares "recovery.revokes_app_passwords" as "<declared>"
      And the service offers account recovery
      And Ada has an account with two-step verification
      And Ada's date of birth is "1980-04-01"
      And Ada holds an app-specific password for "Mail"
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And <which> of Ada's app-specific passwords gives access to "mail"

      Examples:
        | declared | which |
        | true     | none  |
        | false    | each  |

  @rule:APPPW-29
  Rule: After a change or reset of the account password, the owner MUST be able to generate new app-specific passwords

    Example: a new app-specific password works after a recovery
      Given the service offers account recovery
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And Ada holds an app-specific password for "Mail"
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"
