@area:account @holders
Feature: Account: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                    | token                             |
        | read the account data                      | no token                          |
        | read the account data                      | a made-up token                   |
        | read the account data                      | a sign-in that waits for its code |
        | read the account data                      | a session that was signed out     |
        | read the account data                      | an expired session                |
        | read the account data                      | a token of support staff          |
        | edit the account data                      | no token                          |
        | edit the account data                      | a made-up token                   |
        | edit the account data                      | a sign-in that waits for its code |
        | edit the account data                      | a session that was signed out     |
        | edit the account data                      | an expired session                |
        | edit the account data                      | a token of support staff          |
        | create a mail address                      | no token                          |
        | create a mail address                      | a made-up token                   |
        | create a mail address                      | a session that was signed out     |
        | create a mail address                      | an expired session                |
        | create a mail address                      | a token of support staff          |
        | generate an app-specific password          | no token                          |
        | generate an app-specific password          | a made-up token                   |
        | generate an app-specific password          | a session that was signed out     |
        | generate an app-specific password          | an expired session                |
        | generate an app-specific password          | a token of support staff          |
        | read the history of app-specific passwords | no token                          |
        | read the history of app-specific passwords | a made-up token                   |
        | read the history of app-specific passwords | a sign-in that waits for its code |
        | read the history of app-specific passwords | a session that was signed out     |
        | read the history of app-specific passwords | an expired session                |
        | read the history of app-specific passwords | a token of support staff          |
        | revoke an app-specific password            | no token                          |
        | revoke an app-specific password            | a made-up token                   |
        | revoke an app-specific password            | a sign-in that waits for its code |
        | revoke an app-specific password            | a session that was signed out     |
        | revoke an app-specific password            | an expired session                |
        | revoke an app-specific password            | Ben's own token                   |
        | revoke an app-specific password            | a token of support staff          |
        | revoke all app-specific passwords          | no token                          |
        | revoke all app-specific passwords          | a made-up token                   |
        | revoke all app-specific passwords          | a sign-in that waits for its code |
        | revoke all app-specific passwords          | a session that was signed out     |
        | revoke all app-specific passwords          | an expired session                |
        | revoke all app-specific passwords          | a token of support staff          |
        | read the list of devices                   | no token                          |
        | read the list of devices                   | a made-up token                   |
        | read the list of devices                   | a sign-in that waits for its code |
        | read the list of devices                   | a session that was signed out     |
        | read the list of devices                   | an expired session                |
        | read the list of devices                   | a token of support staff          |
        | read the details of a device               | no token                          |
        | read the details of a device               | a made-up token                   |
        | read the details of a device               | a sign-in that waits for its code |
        | read the details of a device               | a session that was signed out     |
        | read the details of a device               | an expired session                |
        | read the details of a device               | Ben's own token                   |
        | read the details of a device               | a token of support staff          |
        | remove a device                            | no token                          |
        | remove a device                            | a made-up token                   |
        | remove a device                            | a sign-in that waits for its code |
        | remove a device                            | a session that was signed out     |
        | remove a device                            | an expired session                |
        | remove a device                            | Ben's own token                   |
        | remove a device                            | a token of support staff          |
        | locate a device                            | an expired session                |
        | erase a device                             | an expired session                |
        | turn the find service on                   | an expired session                |
        | begin an enrolment                         | an expired session                |
        | use a feature that requires two-factor     | an expired session                |
        | turn the keychain on                       | an expired session                |
        | read the state of the keychain             | an expired session                |
        | turn the keychain off                      | an expired session                |
        | approve a device for the keychain          | an expired session                |
        | save an item in the keychain               | an expired session                |
        | read the items of the keychain             | an expired session                |
        | have the keychain fill in a form           | an expired session                |
        | delete the keychain from the servers       | an expired session                |
        | change the account password                | no token                          |
        | change the account password                | a made-up token                   |
        | change the account password                | a sign-in that waits for its code |
        | change the account password                | a session that was signed out     |
        | change the account password                | an expired session                |
        | change the account password                | a token of support staff          |
        | reset the password on a device             | an expired session                |
        | read the numbers on file                   | no token                          |
        | read the numbers on file                   | a made-up token                   |
        | read the numbers on file                   | a sign-in that waits for its code |
        | read the numbers on file                   | a session that was signed out     |
        | read the numbers on file                   | an expired session                |
        | read the numbers on file                   | a token of support staff          |
        | add a trusted number                       | a session that was signed out     |
        | add a trusted number                       | an expired session                |
        | have another code sent to an added number  | a session that was signed out     |
        | have another code sent to an added number  | an expired session                |
        | have another code sent to an added number  | Ben's own token                   |
        | verify an added number                     | a session that was signed out     |
        | verify an added number                     | an expired session                |
        | verify an added number                     | Ben's own token                   |
        | remove a trusted number                    | a session that was signed out     |
        | remove a trusted number                    | an expired session                |
        | remove a trusted number                    | Ben's own token                   |
        | cancel a recovery                          | an expired session                |
        | enter the security code of the keychain    | an expired session                |
        | enter the code for the keychain            | an expired session                |
        | change the security code                   | an expired session                |
        | turn joining by security code off          | an expired session                |
        | reset the keychain                         | an expired session                |
        | begin to turn two-step on                  | no token                          |
        | begin to turn two-step on                  | a made-up token                   |
        | begin to turn two-step on                  | a sign-in that waits for its code |
        | begin to turn two-step on                  | a session that was signed out     |
        | begin to turn two-step on                  | an expired session                |
        | begin to turn two-step on                  | a token of support staff          |
        | activate two-step                          | no token                          |
        | activate two-step                          | a made-up token                   |
        | activate two-step                          | a sign-in that waits for its code |
        | activate two-step                          | a session that was signed out     |
        | activate two-step                          | an expired session                |
        | activate two-step                          | a token of support staff          |
        | ask to confirm a device                    | a session that was signed out     |
        | ask to confirm a device                    | an expired session                |
        | ask to confirm a device                    | Ben's own token                   |
        | confirm a device                           | a session that was signed out     |
        | confirm a device                           | an expired session                |
        | confirm a device                           | Ben's own token                   |
        | turn two-step verification off             | no token                          |
        | turn two-step verification off             | a made-up token                   |
        | turn two-step verification off             | a sign-in that waits for its code |
        | turn two-step verification off             | a session that was signed out     |
        | turn two-step verification off             | an expired session                |
        | turn two-step verification off             | a token of support staff          |
        | turn two-factor authentication off         | a session that was signed out     |
        | turn two-factor authentication off         | an expired session                |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command         | token              |
        | generate a code | an expired session |
        | allow a request | an expired session |

    Scenario Outline: Ada may <command> just before the end of her session
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> just before the end of her session
      Then it is accepted

      Examples:
        | command                                    |
        | read the account data                      |
        | edit the account data                      |
        | open a service                             |
        | create a mail address                      |
        | generate an app-specific password          |
        | read the history of app-specific passwords |
        | revoke an app-specific password            |
        | revoke all app-specific passwords          |
        | read the list of devices                   |
        | read the details of a device               |
        | remove a device                            |
        | locate a device                            |
        | erase a device                             |
        | begin an enrolment                         |
        | change the account password                |
        | read the numbers on file                   |
        | add a trusted number                       |
        | have another code sent to an added number  |
        | verify an added number                     |
        | remove a trusted number                    |
        | cancel a recovery                          |
        | begin to turn two-step on                  |
        | activate two-step                          |
        | ask to confirm a device                    |
        | confirm a device                           |
        | turn two-step verification off             |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                                |
        | use a feature that requires two-factor |

      @edition:2fa-2017
      Examples:
        | command                            |
        | turn two-factor authentication off |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                           |
        | read the account data             |
        | edit the account data             |
        | generate an app-specific password |
        | read the list of devices          |
        | remove a device                   |
        | read the numbers on file          |

      @edition:2fa-2018
      Examples:
        | command                      |
        | create a mail address        |
        | read the details of a device |
        | change the account password  |

      Examples:
        | command                                    |
        | read the history of app-specific passwords |
        | revoke an app-specific password            |
        | revoke all app-specific passwords          |

      @edition:two-step
      Examples:
        | command                        |
        | begin to turn two-step on      |
        | activate two-step              |
        | turn two-step verification off |
