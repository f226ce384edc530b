@area:hardening/resets
Feature: Hardening: a forgotten password
  Attackers try the way for a forgotten password first.

  Background:
    Given Ada has an account with a second factor

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Example: after a password reset, a sign-in on a new client still asks for a code
      Given Ada has reported the account password as forgotten
      And Ada has reset the forgotten password with the code sent to "+12025550101"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

  @rule:H-RESET-02
  Rule: A code that resets the password MUST NOT be accepted more than ten minutes after it was sent

    Example: the code for a forgotten password is refused ten minutes and a second after it was sent
      Given Ada has reported the account password as forgotten
      And 601 seconds have passed
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is refused
      And Ada's old password works

    Example: the code for a forgotten password is accepted at once
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted

  @rule:H-RESET-03
  Rule: A code that resets the password MUST be accepted only once

    Example: the code for a forgotten password cannot set a second password
      Given Ada has reported the account password as forgotten
      And Ada has reset the forgotten password with the code sent to "+12025550101"
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada's new password does not work

    Example: the code for a forgotten password entered five times at the same time is accepted once
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101" 5 times at the same time
      Then 1 of them is accepted

  @rule:H-RESET-05
  Rule: The service MUST report a password reset to an address that is on file

    Example: a message arrives after Ada resets a forgotten password
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And a message about it arrives for Ada

    Scenario Outline: a message arrives after <event>
      Given <capability>
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      When Ada <deed>
      Then it is accepted
      And a message about it arrives for Ada

      Examples: each other way to a new password
        | event                                       | begun                                                 | then                                               | deed                                             | capability                                                            |
        | a change of the password                    | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | changes the account password                     | the service lets people change the account password                   |
        | a reset of the password on a trusted device | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone | the service lets people reset the account password on trusted devices |
        | a required new password                     | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client      | the service can require a new password                                |
        | a reset by a mailed link                    | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                             | the service lets people reset a forgotten password by a mailed link   |
        | a recovery                                  | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                            | the service offers account recovery                                   |

    Scenario Outline: a message arrives after <event>, soon after <before>
      Given <capability>
      And <begun>
      And <done>
      And <then>
      When Ada <deed>
      Then it is accepted
      And a message about it arrives for Ada

      Examples: one message for each
        | event                              | before                   | begun                                               | done                                                                      | then                                                | deed                                                               | capability                                                            |
        | a second reset with a code         | a first                  | Ada has reported the account password as forgotten  | Ada has reset the forgotten password with the code sent to "+12025550101" | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | a second change of the password    | a first                  | Ada has begun to sign in on a new browser           | Ada has changed the account password                                      | 60 seconds have passed                              | changes the account password                                       | the service lets people change the account password                   |
        | a reset with a code                | a change of the password | Ada has begun to sign in on a new browser           | Ada has changed the account password                                      | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | a reset by a mailed link           | a reset with a code      | Ada has reported the account password as forgotten  | Ada has reset the forgotten password with the code sent to "+12025550101" | Ada has requested a link for the forgotten password | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | a second reset by a mailed link    | a first                  | Ada has requested a link for the forgotten password | Ada has followed the link                                                 | Ada has requested a link for the forgotten password | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | a second reset on a trusted device | a first                  | Ada has begun to sign in on a new browser           | Ada has reset the account password on her trusted phone                   | 60 seconds have passed                              | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | a reset with a code                | a new number             | Ada has begun to sign in on a new browser           | Ada has added and verified the number "+12025550144"                      | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | a reset with a code                | new recovery codes       | Ada has begun to sign in on a new browser           | Ada has generated recovery codes                                          | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
