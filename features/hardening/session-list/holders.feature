@area:hardening/session-list @holders
Feature: Hardening: the list of sessions: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                     | token                              |
        | end a session from the list | no token                           |
        | end a session from the list | a made-up token                    |
        | end a session from the list | the token of an unfinished sign-in |
        | end a session from the list | a signed-out session               |
        | end a session from the list | an expired session                 |
        | end a session from the list | a program's session                |
        | end a session from the list | a support staff token              |
        | end a session from the list | Ben's own token                    |
        | end all other sessions      | no token                           |
        | end all other sessions      | a made-up token                    |
        | end all other sessions      | the token of an unfinished sign-in |
        | end all other sessions      | a signed-out session               |
        | end all other sessions      | an expired session                 |
        | end all other sessions      | a program's session                |
        | end all other sessions      | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                     |
        | end a session from the list |
        | end all other sessions      |

    Scenario Outline: just before the end of her session, Ada can still <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When just before the end of her session, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                     |
        | end a session from the list |
        | end all other sessions      |
