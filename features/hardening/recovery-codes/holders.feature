@area:hardening/recovery-codes @holders
Feature: Hardening: recovery codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                 | token                              |
        | generate recovery codes | no token                           |
        | generate recovery codes | a made-up token                    |
        | generate recovery codes | the token of an unfinished sign-in |
        | generate recovery codes | a signed-out session               |
        | generate recovery codes | an expired session                 |
        | generate recovery codes | a program's session                |
        | generate recovery codes | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                 |
        | generate recovery codes |

    Scenario Outline: just before the end of her session, Ada can still <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When just before the end of her session, Ada tries to <command>
      Then it is accepted

      Examples:
        | command                 |
        | generate recovery codes |
