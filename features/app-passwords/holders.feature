@area:app-passwords @holders
Feature: App-specific passwords: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:APPPW-09
  Rule: Generating an app-specific password MUST require a session that was signed in with a verification code

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                           | token                              |
        | generate an app-specific password | the token of an unfinished sign-in |

  @rule:APPPW-33
  Rule: An app-specific password MUST NOT allow a sign-in to the account page or on a device

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                        | token               |
        | read the account data                          | a program's session |
        | edit the account data                          | a program's session |
        | create a mail address                          | a program's session |
        | generate an app-specific password              | a program's session |
        | read the history of app-specific passwords     | a program's session |
        | revoke an app-specific password                | a program's session |
        | revoke all app-specific passwords              | a program's session |
        | read the list of devices                       | a program's session |
        | read the details of a device                   | a program's session |
        | remove a device                                | a program's session |
        | locate a device                                | a program's session |
        | erase a device                                 | a program's session |
        | turn the find service on                       | a program's session |
        | start enrolment                                | a program's session |
        | use a feature that requires two-factor         | a program's session |
        | turn the keychain on                           | a program's session |
        | read the state of the keychain                 | a program's session |
        | turn the keychain off                          | a program's session |
        | approve a device for the keychain              | a program's session |
        | save an item in the keychain                   | a program's session |
        | read the items of the keychain                 | a program's session |
        | have the keychain fill in a form               | a program's session |
        | delete the keychain from the servers           | a program's session |
        | change the account password                    | a program's session |
        | reset the password on a device                 | a program's session |
        | read the numbers on file                       | a program's session |
        | add a trusted number                           | a program's session |
        | have another code sent to an added number      | a program's session |
        | verify an added number                         | a program's session |
        | remove a trusted number                        | a program's session |
        | cancel a recovery                              | a program's session |
        | enter the security code of the keychain        | a program's session |
        | enter the texted code for joining the keychain | a program's session |
        | change the security code                       | a program's session |
        | turn joining by security code off              | a program's session |
        | reset the keychain                             | a program's session |
        | start turning two-step on                      | a program's session |
        | activate two-step                              | a program's session |
        | ask to confirm a listed device                 | a program's session |
        | confirm a listed device                        | a program's session |
        | turn two-step verification off                 | a program's session |
        | turn two-factor authentication off             | a program's session |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                 | token               |
        | generate a code         | a program's session |
        | allow a sign-in request | a program's session |
