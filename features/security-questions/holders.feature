@area:security-questions @holders
Feature: Security questions: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                       | token                         |
        | answer the security questions | no token                      |
        | answer the security questions | a made-up token               |
        | answer the security questions | a session of the account page |
        | answer the security questions | a token of support staff      |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                       |
        | answer the security questions |
