@area:account @holders
Feature: The account page: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                        | token                              |
        | read the account data                          | no token                           |
        | read the account data                          | a made-up token                    |
        | read the account data                          | the token of an unfinished sign-in |
        | read the account data                          | a signed-out session               |
        | read the account data                          | an expired session                 |
        | read the account data                          | a support staff token              |
        | edit the account data                          | no token                           |
        | edit the account data                          | a made-up token                    |
        | edit the account data                          | the token of an unfinished sign-in |
        | edit the account data                          | a signed-out session               |
        | edit the account data                          | an expired session                 |
        | edit the account data                          | a support staff token              |
        | create a mail address                          | no token                           |
        | create a mail address                          | a made-up token                    |
        | create a mail address                          | a signed-out session               |
        | create a mail address                          | an expired session                 |
        | create a mail address                          | a support staff token              |
        | generate an app-specific password              | no token                           |
        | generate an app-specific password              | a made-up token                    |
        | generate an app-specific password              | a signed-out session               |
        | generate an app-specific password              | an expired session                 |
        | generate an app-specific password              | a support staff token              |
        | read the history of app-specific passwords     | no token                           |
        | read the history of app-specific passwords     | a made-up token                    |
        | read the history of app-specific passwords     | the token of an unfinished sign-in |
        | read the history of app-specific passwords     | a signed-out session               |
        | read the history of app-specific passwords     | an expired session                 |
        | read the history of app-specific passwords     | a support staff token              |
        | revoke an app-specific password                | no token                           |
        | revoke an app-specific password                | a made-up token                    |
        | revoke an app-specific password                | the token of an unfinished sign-in |
        | revoke an app-specific password                | a signed-out session               |
        | revoke an app-specific password                | an expired session                 |
        | revoke an app-specific password                | Ben's own token                    |
        | revoke an app-specific password                | a support staff token              |
        | revoke all app-specific passwords              | no token                           |
        | revoke all app-specific passwords              | a made-up token                    |
        | revoke all app-specific passwords              | the token of an unfinished sign-in |
        | revoke all app-specific passwords              | a signed-out session               |
        | revoke all app-specific passwords              | an expired session                 |
        | revoke all app-specific passwords              | a support staff token              |
        | read the list of devices                       | no token                           |
        | read the list of devices                       | a made-up token                    |
        | read the list of devices                       | the token of an unfinished sign-in |
        | read the list of devices                       | a signed-out session               |
        | read the list of devices                       | an expired session                 |
        | read the list of devices                       | a support staff token              |
        | read the details of a device                   | no token                           |
        | read the details of a device                   | a made-up token                    |
        | read the details of a device                   | the token of an unfinished sign-in |
        | read the details of a device                   | a signed-out session               |
        | read the details of a device                   | an expired session                 |
        | read the details of a device                   | Ben's own token                    |
        | read the details of a device                   | a support staff token              |
        | remove a device                                | no token                           |
        | remove a device                                | a made-up token                    |
        | remove a device                                | the token of an unfinished sign-in |
        | remove a device                                | a signed-out session               |
        | remove a device                                | an expired session                 |
        | remove a device                                | Ben's own token                    |
        | remove a device                                | a support staff token              |
        | locate a device                                | an expired session                 |
        | erase a device                                 | an expired session                 |
        | turn the find service on                       | an expired session                 |
        | start enrolment                                | an expired session                 |
        | use a feature that requires two-factor         | an expired session                 |
        | turn the keychain on                           | an expired session                 |
        | read the state of the keychain                 | an expired session                 |
        | turn the keychain off                          | an expired session                 |
        | approve a device for the keychain              | an expired session                 |
        | save an item in the keychain                   | an expired session                 |
        | read the items of the keychain                 | an expired session                 |
        | have the keychain fill in a form               | an expired session                 |
        | delete the keychain from the servers           | an expired session                 |
        | change the account password                    | no token                           |
        | change the account password                    | a made-up token                    |
        | change the account password                    | the token of an unfinished sign-in |
        | change the account password                    | a signed-out session               |
        | change the account password                    | an expired session                 |
        | change the account password                    | a support staff token              |
        | reset the password on a device                 | an expired session                 |
        | read the numbers on file                       | no token                           |
        | read the numbers on file                       | a made-up token                    |
        | read the numbers on file                       | the token of an unfinished sign-in |
        | read the numbers on file                       | a signed-out session               |
        | read the numbers on file                       | an expired session                 |
        | read the numbers on file                       | a support staff token              |
        | add a trusted number                           | a signed-out session               |
        | add a trusted number                           | an expired session                 |
        | have another code sent to an added number      | a signed-out session               |
        | have another code sent to an added number      | an expired session                 |
        | have another code sent to an added number      | Ben's own token                    |
        | verify an added number                         | a signed-out session               |
        | verify an added number                         | an expired session                 |
        | verify an added number                         | Ben's own token                    |
        | remove a trusted number                        | a signed-out session               |
        | remove a trusted number                        | an expired session                 |
        | remove a trusted number                        | Ben's own token                    |
        | cancel a recovery                              | an expired session                 |
        | enter the security code of the keychain        | an expired session                 |
        | enter the texted code for joining the keychain | an expired session                 |
        | change the security code                       | an expired session                 |
        | turn joining by security code off              | an expired session                 |
        | reset the keychain                             | an expired session                 |
        | start turning two-step on                      | no token                           |
        | start turning two-step on                      | a made-up token                    |
        | start turning two-step on                      | the token of an unfinished sign-in |
        | start turning two-step on                      | a signed-out session               |
        | start turning two-step on                      | an expired session                 |
        | start turning two-step on                      | a support staff token              |
        | activate two-step                              | no token                           |
        | activate two-step                              | a made-up token                    |
        | activate two-step                              | the token of an unfinished sign-in |
        | activate two-step                              | a signed-out session               |
        | activate two-step                              | an expired session                 |
        | activate two-step                              | a support staff token              |
        | ask to confirm a listed device                 | a signed-out session               |
        | ask to confirm a listed device                 | an expired session                 |
        | ask to confirm a listed device                 | Ben's own token                    |
        | confirm a listed device                        | a signed-out session               |
        | confirm a listed device                        | an expired session                 |
        | confirm a listed device                        | Ben's own token                    |
        | turn two-step verification off                 | no token                           |
        | turn two-step verification off                 | a made-up token                    |
        | turn two-step verification off                 | the token of an unfinished sign-in |
        | turn two-step verification off                 | a signed-out session               |
        | turn two-step verification off                 | an expired session                 |
        | turn two-step verification off                 | a support staff token              |
        | turn two-factor authentication off             | a signed-out session               |
        | turn two-factor authentication off             | an expired session                 |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                 | token              |
        | generate a code         | an expired session |
        | allow a sign-in request | an expired session |

    Scenario Outline: just before the end of her session, Ada can still <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When just before the end of her session, Ada tries to <command>
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
        | start enrolment                            |
        | change the account password                |
        | read the numbers on file                   |
        | add a trusted number                       |
        | have another code sent to an added number  |
        | verify an added number                     |
        | remove a trusted number                    |
        | cancel a recovery                          |
        | start turning two-step on                  |
        | activate two-step                          |
        | ask to confirm a listed device             |
        | confirm a listed device                    |
        | turn two-step verification off             |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                                |
        | use a feature that requires two-factor |

      @edition:2fa-2017
      Examples:
        | command                            |
        | turn two-factor authentication off |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
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
        | start turning two-step on      |
        | activate two-step              |
        | turn two-step verification off |
