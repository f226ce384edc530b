@area:hardening/passwords
Feature: Hardening: the current password
  Somebody who finds an open session cannot change the password without knowing it.

  Background:
    Given Ada has an account with a second factor

  @rule:H-PASSWORD-07
  Rule: A change of the password MUST require the current password

    Scenario Outline: Ada cannot change the password with <current>
      Given <capability>
      And <before>
      When Ada changes the account password with <current>
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: what is close to it, and other secrets
        | current                                     | before                                        | capability                                          |
        | an empty current password                   | Ada has signed in on a new browser            | the service lets people change the account password |
        | the current password and a space            | Ada has signed in on a new browser            | the service lets people change the account password |
        | the current password in other capitals      | Ada has signed in on a new browser            | the service lets people change the account password |
        | a former password as the current one        | Ada has changed the account password          | the service lets people change the account password |
        | an app-specific password as the current one | Ada holds an app-specific password for "Mail" | the service offers app-specific passwords           |
        | a recovery code as the current one          | Ada has generated recovery codes              | the service offers recovery codes                   |

    Scenario Outline: Ada cannot change the password on a new <kind> with a wrong current password
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada changes the account password with a wrong current password
      Then it is refused
      And Ada's old password works

      Examples: just after the sign-in
        | kind    |
        | browser |
        | Mac     |
        | phone   |
        | PC      |

    Example: Ada cannot change the password with a wrong current password just after she gave the right one
      Given Ada has changed the account password
      When Ada changes the account password with a wrong current password
      Then it is refused
      And Ada's old password works

    Scenario Outline: Ada cannot change the password with a wrong current password <when>
      Given <capability>
      And Ada's date of birth is "1980-04-01"
      And Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      And <event>
      When Ada changes the account password with a wrong current password
      Then it is refused
      And Ada's old password works

      Examples: whatever happened before in the account
        | when                                    | event                                                | capability                                                          | kind    |
        | while the service requires a new one    | the service has required a new password from Ada     | the service can require a new password                              | browser |
        | after a forgotten password was reported | Ada has reported the account password as forgotten   | the service lets people reset a forgotten password with a code      | browser |
        | after a link was mailed                 | Ada has requested a link for the forgotten password  | the service lets people reset a forgotten password by a mailed link | browser |
        | after a recovery was begun              | Ada has asked for recovery with full information     | the service offers account recovery                                 | browser |
        | after another sign-in                   | Ada has signed in on a new client                    | the service lets people change the account password                 | browser |
        | after new recovery codes                | Ada has generated recovery codes                     | the service offers recovery codes                                   | browser |
        | after a restart of the service          | the service was restarted                            | the service lets people change the account password                 | browser |
        | after an added number                   | Ada has added and verified the number "+12025550144" | the service lets people add and remove trusted numbers              | browser |
