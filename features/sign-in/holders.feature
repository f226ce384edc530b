@area:sign-in @holders
Feature: Sign-in: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:SIGNIN-01
  Rule: The first sign-in on a new device MUST require both the account password and a verification code

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                               | token                              |
        | let the owner's sign-in skip its code | no token                           |
        | let the owner's sign-in skip its code | a made-up token                    |
        | let the owner's sign-in skip its code | the token of an unfinished sign-in |
        | let the owner's sign-in skip its code | an account-page session            |
        | let the owner's sign-in skip its code | Ben's own token                    |

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                 | token                              |
        | open a service                          | no token                           |
        | open a service                          | a made-up token                    |
        | open a service                          | the token of an unfinished sign-in |
        | open a service                          | a signed-out session               |
        | open a service                          | an expired session                 |
        | open a service                          | a support staff token              |
        | create a mail address                   | the token of an unfinished sign-in |
        | locate a device                         | no token                           |
        | locate a device                         | a made-up token                    |
        | locate a device                         | the token of an unfinished sign-in |
        | locate a device                         | a signed-out session               |
        | locate a device                         | a support staff token              |
        | erase a device                          | no token                           |
        | erase a device                          | a made-up token                    |
        | erase a device                          | the token of an unfinished sign-in |
        | erase a device                          | a signed-out session               |
        | erase a device                          | a support staff token              |
        | turn the find service on                | no token                           |
        | turn the find service on                | a made-up token                    |
        | turn the find service on                | the token of an unfinished sign-in |
        | turn the find service on                | a signed-out session               |
        | turn the find service on                | a support staff token              |
        | start enrolment                         | no token                           |
        | start enrolment                         | a made-up token                    |
        | start enrolment                         | a signed-out session               |
        | start enrolment                         | a support staff token              |
        | use a feature that requires two-factor  | no token                           |
        | use a feature that requires two-factor  | a made-up token                    |
        | use a feature that requires two-factor  | the token of an unfinished sign-in |
        | use a feature that requires two-factor  | a signed-out session               |
        | use a feature that requires two-factor  | a support staff token              |
        | cancel a recovery                       | no token                           |
        | cancel a recovery                       | a made-up token                    |
        | cancel a recovery                       | the token of an unfinished sign-in |
        | cancel a recovery                       | a signed-out session               |
        | cancel a recovery                       | a support staff token              |
        | read the state of an unfinished sign-in | no token                           |
        | read the state of an unfinished sign-in | a made-up token                    |
        | read the state of an unfinished sign-in | an account-page session            |
        | read the state of an unfinished sign-in | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      @edition:2fa-2018
      Examples:
        | command         |
        | locate a device |
        | erase a device  |

      Examples:
        | command                                 |
        | start enrolment                         |
        | use a feature that requires two-factor  |
        | cancel a recovery                       |
        | open a service                          |
        | read the state of an unfinished sign-in |

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                 | token                              |
        | locate a device         | Ben's own token                    |
        | erase a device          | Ben's own token                    |
        | allow a sign-in request | no token                           |
        | allow a sign-in request | a made-up token                    |
        | allow a sign-in request | the token of an unfinished sign-in |
        | allow a sign-in request | a signed-out session               |
        | allow a sign-in request | Ben's own token                    |
        | allow a sign-in request | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                 |
        | allow a sign-in request |

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | token           |
        | have a sign-in code sent         | Ben's own token |
        | answer the security questions    | Ben's own token |
        | enter the sign-in code           | Ben's own token |
        | offer evidence instead of a code | Ben's own token |

  @rule:SIGNIN-29
  Rule: While two-factor is on, the password and verification codes alone MUST prove the identity of the owner

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | token                              |
        | offer evidence instead of a code | no token                           |
        | offer evidence instead of a code | a made-up token                    |
        | offer evidence instead of a code | the token of an unfinished sign-in |
        | offer evidence instead of a code | an account-page session            |
        | offer evidence instead of a code | a support staff token              |

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                | token                   |
        | enter the sign-in code | no token                |
        | enter the sign-in code | a made-up token         |
        | enter the sign-in code | an account-page session |
        | enter the sign-in code | a support staff token   |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                |
        | enter the sign-in code |
