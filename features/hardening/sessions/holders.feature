@area:hardening/sessions @holders
Feature: Hardening: sessions: who may read what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-SESSION-02
  Rule: A session that was signed out MUST no longer give access to anything

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                               | token                |
        | read the list of authenticator apps   | a signed-out session |
        | read how many recovery codes are left | a signed-out session |
        | read the list of sessions             | a signed-out session |

  @rule:H-SESSION-03
  Rule: The password alone MUST NOT give access to anything in an account that has a second factor

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                               | token                              |
        | read the list of authenticator apps   | the token of an unfinished sign-in |
        | read how many recovery codes are left | the token of an unfinished sign-in |
        | read the list of sessions             | the token of an unfinished sign-in |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                               |
        | read the list of authenticator apps   |
        | read how many recovery codes are left |
        | read the list of sessions             |
