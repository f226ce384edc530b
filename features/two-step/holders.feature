@area:two-step @holders
Feature: Two step: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:TWOSTEP-22
  Rule: Adding and removing trusted devices MUST require a session that is signed in to the account page

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                 | token                             |
        | ask to confirm a device | no token                          |
        | ask to confirm a device | a made-up token                   |
        | ask to confirm a device | a sign-in that waits for its code |
        | ask to confirm a device | a token of support staff          |
        | confirm a device        | no token                          |
        | confirm a device        | a made-up token                   |
        | confirm a device        | a sign-in that waits for its code |
        | confirm a device        | a token of support staff          |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                 |
        | ask to confirm a device |
        | confirm a device        |
