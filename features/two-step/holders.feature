@area:two-step @holders
Feature: Two-step verification: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:TWOSTEP-22
  Rule: Adding and removing trusted devices MUST require a session that is signed in to the account page

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                        | token                              |
        | ask to confirm a listed device | no token                           |
        | ask to confirm a listed device | a made-up token                    |
        | ask to confirm a listed device | the token of an unfinished sign-in |
        | ask to confirm a listed device | a support staff token              |
        | confirm a listed device        | no token                           |
        | confirm a listed device        | a made-up token                    |
        | confirm a listed device        | the token of an unfinished sign-in |
        | confirm a listed device        | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                        |
        | ask to confirm a listed device |
        | confirm a listed device        |
