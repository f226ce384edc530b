@area:two-step @holders
Feature: Two step: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:TWOSTEP-22
  Rule: Adding and removing trusted devices MUST require a session that is signed in to the account page

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                              | token                              |
        | request the confirmation of a device | no token                           |
        | request the confirmation of a device | a made-up token                    |
        | request the confirmation of a device | the token of an unfinished sign-in |
        | request the confirmation of a device | a support staff token              |
        | confirm a device                     | no token                           |
        | confirm a device                     | a made-up token                    |
        | confirm a device                     | the token of an unfinished sign-in |
        | confirm a device                     | a support staff token              |

    Scenario Outline: Ada may <command> with her own token
      Given Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                              |
        | request the confirmation of a device |
        | confirm a device                     |
