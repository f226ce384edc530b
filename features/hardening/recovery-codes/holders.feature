@area:hardening/recovery-codes @holders
Feature: Hardening: recovery codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: a request to <command> that carries <token> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                  | token                             |
        | have recovery codes made | no token                          |
        | have recovery codes made | a made-up token                   |
        | have recovery codes made | a sign-in that waits for its code |
        | have recovery codes made | a session that was signed out     |
        | have recovery codes made | an expired session                |
        | have recovery codes made | a session of a program            |
        | have recovery codes made | a token of support staff          |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |

    Scenario Outline: Ada may <command> just before the end of her session
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> just before the end of her session
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |
