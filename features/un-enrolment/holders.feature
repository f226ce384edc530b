@area:un-enrolment @holders
Feature: Turning two-factor off: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:UNENROL-04
  Rule: Turning two-factor off MUST require a sign-in to the account page with password and verification code

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | token                              |
        | turn two-factor authentication off | no token                           |
        | turn two-factor authentication off | a made-up token                    |
        | turn two-factor authentication off | the token of an unfinished sign-in |
        | turn two-factor authentication off | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                            |
        | turn two-factor authentication off |

  @rule:UNENROL-14
  Rule: After a recent enrolment, the undo link MUST be the only way to turn two-factor off

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | token                   |
        | turn two-factor authentication off | an account-page session |
        | turn two-factor authentication off | a browser session       |
