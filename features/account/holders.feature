@area:account @holders
Feature: Account: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                    | holder                            |
        | read the account data                      | no token                          |
        | read the account data                      | a made-up token                   |
        | read the account data                      | a sign-in that waits for its code |
        | read the account data                      | a session that was signed out     |
        | read the account data                      | a session past its end            |
        | read the account data                      | a token of support staff          |
        | edit the account data                      | no token                          |
        | edit the account data                      | a made-up token                   |
        | edit the account data                      | a sign-in that waits for its code |
        | edit the account data                      | a session that was signed out     |
        | edit the account data                      | a session past its end            |
        | edit the account data                      | a token of support staff          |
        | create a mail address                      | no token                          |
        | create a mail address                      | a made-up token                   |
        | create a mail address                      | a session that was signed out     |
        | create a mail address                      | a session past its end            |
        | create a mail address                      | a token of support staff          |
        | generate an app-specific password          | no token                          |
        | generate an app-specific password          | a made-up token                   |
        | generate an app-specific password          | a session that was signed out     |
        | generate an app-specific password          | a session past its end            |
        | generate an app-specific password          | a token of support staff          |
        | read the history of app-specific passwords | no token                          |
        | read the history of app-specific passwords | a made-up token                   |
        | read the history of app-specific passwords | a sign-in that waits for its code |
        | read the history of app-specific passwords | a session that was signed out     |
        | read the history of app-specific passwords | a session past its end            |
        | read the history of app-specific passwords | a token of support staff          |
        | revoke an app-specific password            | no token                          |
        | revoke an app-specific password            | a made-up token                   |
        | revoke an app-specific password            | a sign-in that waits for its code |
        | revoke an app-specific password            | a session that was signed out     |
        | revoke an app-specific password            | a session past its end            |
        | revoke an app-specific password            | what Ben has of the kind          |
        | revoke an app-specific password            | a token of support staff          |
        | revoke all app-specific passwords          | no token                          |
        | revoke all app-specific passwords          | a made-up token                   |
        | revoke all app-specific passwords          | a sign-in that waits for its code |
        | revoke all app-specific passwords          | a session that was signed out     |
        | revoke all app-specific passwords          | a session past its end            |
        | revoke all app-specific passwords          | a token of support staff          |
        | read the list of devices                   | no token                          |
        | read the list of devices                   | a made-up token                   |
        | read the list of devices                   | a sign-in that waits for its code |
        | read the list of devices                   | a session that was signed out     |
        | read the list of devices                   | a session past its end            |
        | read the list of devices                   | a token of support staff          |
        | read the details of a device               | no token                          |
        | read the details of a device               | a made-up token                   |
        | read the details of a device               | a sign-in that waits for its code |
        | read the details of a device               | a session that was signed out     |
        | read the details of a device               | a session past its end            |
        | read the details of a device               | what Ben has of the kind          |
        | read the details of a device               | a token of support staff          |
        | remove a device                            | no token                          |
        | remove a device                            | a made-up token                   |
        | remove a device                            | a sign-in that waits for its code |
        | remove a device                            | a session that was signed out     |
        | remove a device                            | a session past its end            |
        | remove a device                            | what Ben has of the kind          |
        | remove a device                            | a token of support staff          |
        | locate a device                            | a session past its end            |
        | erase a device                             | a session past its end            |
        | turn the find service on                   | a session past its end            |
        | begin an enrolment                         | a session past its end            |
        | use a feature that demands two-factor      | a session past its end            |
        | turn the keychain on                       | a session past its end            |
        | read the state of the keychain             | a session past its end            |
        | turn the keychain off                      | a session past its end            |
        | approve a device for the keychain          | a session past its end            |
        | save an item in the keychain               | a session past its end            |
        | read the items of the keychain             | a session past its end            |
        | have the keychain fill a form in           | a session past its end            |
        | delete the keychain from the servers       | a session past its end            |
        | change the account password                | no token                          |
        | change the account password                | a made-up token                   |
        | change the account password                | a sign-in that waits for its code |
        | change the account password                | a session that was signed out     |
        | change the account password                | a session past its end            |
        | change the account password                | a token of support staff          |
        | reset the password on a device             | a session past its end            |
        | read the numbers on file                   | no token                          |
        | read the numbers on file                   | a made-up token                   |
        | read the numbers on file                   | a sign-in that waits for its code |
        | read the numbers on file                   | a session that was signed out     |
        | read the numbers on file                   | a session past its end            |
        | read the numbers on file                   | a token of support staff          |
        | add a trusted number                       | a session that was signed out     |
        | add a trusted number                       | a session past its end            |
        | have another code sent to an added number  | a session that was signed out     |
        | have another code sent to an added number  | a session past its end            |
        | have another code sent to an added number  | what Ben has of the kind          |
        | verify an added number                     | a session that was signed out     |
        | verify an added number                     | a session past its end            |
        | verify an added number                     | what Ben has of the kind          |
        | remove a trusted number                    | a session that was signed out     |
        | remove a trusted number                    | a session past its end            |
        | remove a trusted number                    | what Ben has of the kind          |
        | cancel a recovery                          | a session past its end            |
        | enter the security code of the keychain    | a session past its end            |
        | enter the code for the keychain            | a session past its end            |
        | change the security code                   | a session past its end            |
        | turn joining by security code off          | a session past its end            |
        | reset the keychain                         | a session past its end            |
        | begin to turn two-step on                  | no token                          |
        | begin to turn two-step on                  | a made-up token                   |
        | begin to turn two-step on                  | a sign-in that waits for its code |
        | begin to turn two-step on                  | a session that was signed out     |
        | begin to turn two-step on                  | a session past its end            |
        | begin to turn two-step on                  | a token of support staff          |
        | activate two-step                          | no token                          |
        | activate two-step                          | a made-up token                   |
        | activate two-step                          | a sign-in that waits for its code |
        | activate two-step                          | a session that was signed out     |
        | activate two-step                          | a session past its end            |
        | activate two-step                          | a token of support staff          |
        | ask to confirm a device                    | a session that was signed out     |
        | ask to confirm a device                    | a session past its end            |
        | ask to confirm a device                    | what Ben has of the kind          |
        | confirm a device                           | a session that was signed out     |
        | confirm a device                           | a session past its end            |
        | confirm a device                           | what Ben has of the kind          |
        | turn two-step verification off             | no token                          |
        | turn two-step verification off             | a made-up token                   |
        | turn two-step verification off             | a sign-in that waits for its code |
        | turn two-step verification off             | a session that was signed out     |
        | turn two-step verification off             | a session past its end            |
        | turn two-step verification off             | a token of support staff          |
        | turn two-factor authentication off         | a session that was signed out     |
        | turn two-factor authentication off         | a session past its end            |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command         | holder                 |
        | generate a code | a session past its end |
        | allow a request | a session past its end |

    Scenario Outline: the owner may <command> just before the end of the session
      Given Ada and Ben can each do this: <command>
      When Ada does this herself just before the end of her session: <command>
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
        | command                               |
        | use a feature that demands two-factor |

      @edition:2fa-2017
      Examples:
        | command                            |
        | turn two-factor authentication off |

    Scenario Outline: the owner or member may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still do this: <command>

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
