@area:app-passwords @holders
Feature: App passwords: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:APPPW-09
  Rule: Generating an app-specific password MUST require a session that was signed in with a verification code

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                           | token                             |
        | generate an app-specific password | a sign-in that waits for its code |

  @rule:APPPW-33
  Rule: An app-specific password MUST NOT allow a sign-in to the account page or on a device

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                    | token                  |
        | read the account data                      | a session of a program |
        | edit the account data                      | a session of a program |
        | create a mail address                      | a session of a program |
        | generate an app-specific password          | a session of a program |
        | read the history of app-specific passwords | a session of a program |
        | revoke an app-specific password            | a session of a program |
        | revoke all app-specific passwords          | a session of a program |
        | read the list of devices                   | a session of a program |
        | read the details of a device               | a session of a program |
        | remove a device                            | a session of a program |
        | locate a device                            | a session of a program |
        | erase a device                             | a session of a program |
        | turn the find service on                   | a session of a program |
        | begin an enrolment                         | a session of a program |
        | use a feature that requires two-factor     | a session of a program |
        | turn the keychain on                       | a session of a program |
        | read the state of the keychain             | a session of a program |
        | turn the keychain off                      | a session of a program |
        | approve a device for the keychain          | a session of a program |
        | save an item in the keychain               | a session of a program |
        | read the items of the keychain             | a session of a program |
        | have the keychain fill in a form           | a session of a program |
        | delete the keychain from the servers       | a session of a program |
        | change the account password                | a session of a program |
        | reset the password on a device             | a session of a program |
        | read the numbers on file                   | a session of a program |
        | add a trusted number                       | a session of a program |
        | have another code sent to an added number  | a session of a program |
        | verify an added number                     | a session of a program |
        | remove a trusted number                    | a session of a program |
        | cancel a recovery                          | a session of a program |
        | enter the security code of the keychain    | a session of a program |
        | enter the code for the keychain            | a session of a program |
        | change the security code                   | a session of a program |
        | turn joining by security code off          | a session of a program |
        | reset the keychain                         | a session of a program |
        | begin to turn two-step on                  | a session of a program |
        | activate two-step                          | a session of a program |
        | ask to confirm a device                    | a session of a program |
        | confirm a device                           | a session of a program |
        | turn two-step verification off             | a session of a program |
        | turn two-factor authentication off         | a session of a program |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command         | token                  |
        | generate a code | a session of a program |
        | allow a request | a session of a program |
