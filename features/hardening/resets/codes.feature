@area:hardening/resets
Feature: Hardening: a forgotten password
  The way for who forgot the password is the way that an attacker tries first.

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

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Example: the code of an earlier reset is refused after a later reset
      Given Ada has begun two password resets
      And Ada has reset the forgotten password with the code of the second reset
      When Ada resets the forgotten password with the code of the first reset
      Then it is refused
      And Ada's new password does not work

  @rule:H-RESET-05
  Rule: The service MUST report a password reset to an address that is on file

    Example: a message arrives after Ada resets a forgotten password
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And a message about it arrives for Ada

    Scenario Outline: a message arrives after <event>
      Given <capability>
      When Ada <deed>
      Then it is accepted
      And a message about it arrives for Ada

      Examples: by an open session, and on a device
        | event                                       | capability                                                            | deed                                             |
        | a change of the password                    | the service lets people change the account password                   | changes the account password                     |
        | a reset of the password on a trusted device | the service lets people reset the account password on trusted devices | resets the account password on her trusted phone |

    Example: a message arrives after Ada chooses a required password
      Given the service has required a new password from Ada
      And Ada has a texted code for a new client
      And Ada has entered that code on the client
      When Ada chooses the required password on the client
      Then it is accepted
      And a message about it arrives for Ada

    Example: a message arrives after Ada resets the password with a mailed link
      Given the service lets people reset a forgotten password by a mailed link
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted
      And a message about it arrives for Ada

    Example: a message arrives after Ada finishes a recovery
      Given the service offers account recovery
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And a message about it arrives for Ada
