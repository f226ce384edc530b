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
