@area:app-passwords
Feature: App-specific passwords: when the account password changes
  Changing or resetting the account password revokes every app-specific password. After that the
  owner can generate new ones.

  Background:
    Given Ada has an account with a second factor
    And Ada holds an app-specific password for "Mail"
    And Ada holds an app-specific password for "Calendar"

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Example: no app-specific password works after Ada changes the account password
      Given "Mail" is signed in to "mail" as Ada
      When Ada changes the account password
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"
      And Ada has 0 active app-specific passwords

    Scenario Outline: all app-specific passwords still work after <event>
      Given <given>
      When <change>
      Then it is <verdict>
      And each of Ada's app-specific passwords gives access to "mail"
      And Ada has 2 active app-specific passwords

      Examples: what changes no password of hers
        | event                                            | given                                                                   | change                           | verdict  |
        | a refused change of the account password         | Ada wants a password of one fewer than the minimum number of characters | Ada changes the account password | refused  |
        | somebody else changes another account's password | Ben has an account with a second factor                                 | Ben changes the account password | accepted |

    Example: no app-specific password works after Ada changes the account password on a tablet
      Given Ada has signed in on a new tablet
      And Ada has changed the account password on the tablet
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused
      And none of Ada's app-specific passwords gives access to "mail"

    Example: no app-specific password works after Ada changes the account password in a browser
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada changes the account password
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"

    Example: none of 25 app-specific passwords works after Ada changes the account password
      Given Ada holds 23 app-specific passwords
      When Ada changes the account password
      Then it is accepted
      And Ada has 0 active app-specific passwords
      And Ada's app-specific password for "App 23" no longer gives access to "mail"

  @rule:APPPW-27
  Rule: A reset of the account password MUST revoke every app-specific password

    Example: no app-specific password works after Ada resets the forgotten account password with a code
      Given "Mail" is signed in to "mail" as Ada
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"
      And Ada has 0 active app-specific passwords

    Example: no app-specific password works after Ada resets the account password with a mailed link
      Given the service lets people reset a forgotten password by a mailed link
      And "Mail" is signed in to "mail" as Ada
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"
      And Ada has 0 active app-specific passwords

    Example: no app-specific password works after Ada resets the account password on a trusted device
      Given the service lets people reset the account password on trusted devices
      And "Mail" is signed in to "mail" as Ada
      When Ada resets the account password on her trusted phone
      Then it is accepted
      And none of Ada's app-specific passwords gives access to "mail"
      And Ada has 0 active app-specific passwords

    Example: all app-specific passwords still work after a reset with a wrong code was refused
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with a wrong code
      Then it is refused
      And each of Ada's app-specific passwords gives access to "mail"

    Example: none of 25 app-specific passwords works after Ada resets the forgotten account password with a code
      Given Ada holds 23 app-specific passwords
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada has 0 active app-specific passwords
      And Ada's app-specific password for "App 23" no longer gives access to "mail"

  @rule:APPPW-28
  Rule: A change or reset of the account password MUST revoke app-specific passwords without any action by the owner

    Example: programs are signed out when Ada changes the account password
      Given "Mail" is signed in to "mail" as Ada
      And "Calendar" is signed in to "calendar" as Ada
      When Ada changes the account password
      Then it is accepted
      And "Mail" cannot read Ada's "mail"
      And "Calendar" cannot read Ada's "calendar"

    Example: programs are signed out when Ada resets the account password
      Given the service lets people reset a forgotten password with a code
      And "Mail" is signed in to "mail" as Ada
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And "Mail" cannot read Ada's "mail"
      And none of Ada's app-specific passwords gives access to "mail"

    Example: programs stay signed in when a change of the account password is refused
      Given "Mail" is signed in to "mail" as Ada
      And Ada wants a password of one fewer than the minimum number of characters
      When Ada changes the account password
      Then it is refused
      And "Mail" can read Ada's "mail"

  @rule:APPPW-29
  Rule: After a change or reset of the account password, the owner MUST be able to generate new app-specific passwords

    Example: a new app-specific password works after a change of the account password
      Given Ada has changed the account password
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"

    Example: a new app-specific password works after a reset of the forgotten account password, although 25 were held before
      Given Ada holds 23 app-specific passwords
      And the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      And Ada has reset the forgotten password with the code sent to "+12025550101"
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"

    Example: a new app-specific password works after a reset of the account password with a mailed link
      Given the service lets people reset a forgotten password by a mailed link
      And Ada has requested a link for the forgotten password
      And Ada follows the new link
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"

    Example: a new app-specific password works after a reset of the account password on a trusted device
      Given the service lets people reset the account password on trusted devices
      And Ada has reset the account password on her trusted phone
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"

    Example: a new app-specific password works after Ada chose the account password that the service required
      Given the service can require a new password
      And Ada has been asked for a new password on a new client
      And Ada has chosen the required password on the client
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"

    Example: app-specific passwords that a password change revoked do not count towards the limit of 25
      Given Ada holds 23 app-specific passwords
      And Ada has changed the account password
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Notes" on the client
      Then it is accepted
      And Ada's app-specific password for "Notes" gives access to "mail"
