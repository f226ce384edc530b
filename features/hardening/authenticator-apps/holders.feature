@area:hardening/authenticator-apps @holders
Feature: Hardening: authenticator apps: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                      | token                              |
        | enrol an authenticator app   | no token                           |
        | enrol an authenticator app   | a made-up token                    |
        | enrol an authenticator app   | the token of an unfinished sign-in |
        | enrol an authenticator app   | a signed-out session               |
        | enrol an authenticator app   | an expired session                 |
        | enrol an authenticator app   | a program's session                |
        | enrol an authenticator app   | a support staff token              |
        | confirm an authenticator app | no token                           |
        | confirm an authenticator app | a made-up token                    |
        | confirm an authenticator app | the token of an unfinished sign-in |
        | confirm an authenticator app | a signed-out session               |
        | confirm an authenticator app | an expired session                 |
        | confirm an authenticator app | a program's session                |
        | confirm an authenticator app | a support staff token              |
        | confirm an authenticator app | Ben's own token                    |
        | remove an authenticator app  | no token                           |
        | remove an authenticator app  | a made-up token                    |
        | remove an authenticator app  | the token of an unfinished sign-in |
        | remove an authenticator app  | a signed-out session               |
        | remove an authenticator app  | an expired session                 |
        | remove an authenticator app  | a program's session                |
        | remove an authenticator app  | a support staff token              |
        | remove an authenticator app  | Ben's own token                    |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |

    Scenario Outline: just before the end of her session, Ada can still <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When just before the end of her session, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |
