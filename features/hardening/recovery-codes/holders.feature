@area:hardening/recovery-codes @holders
Feature: Hardening: recovery codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                  | token                              |
        | have recovery codes made | no token                           |
        | have recovery codes made | a made-up token                    |
        | have recovery codes made | the token of an unfinished sign-in |
        | have recovery codes made | a signed-out session               |
        | have recovery codes made | an expired session                 |
        | have recovery codes made | a program's session                |
        | have recovery codes made | a support staff token              |

    Scenario Outline: Ada may <command> with her own token
      Given Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> with her own token
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |

    Scenario Outline: Ada may <command> just before the end of her session
      Given Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> just before the end of her session
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |
