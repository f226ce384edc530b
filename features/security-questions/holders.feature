@area:security-questions @holders
Feature: Security questions: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                       | token                   |
        | answer the security questions | no token                |
        | answer the security questions | a made-up token         |
        | answer the security questions | an account-page session |
        | answer the security questions | a support staff token   |

    Scenario Outline: Ada may <command> with her own token
      Given Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                       |
        | answer the security questions |
