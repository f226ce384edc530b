@area:recovery @holders
Feature: Recovery: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:RECOVERY-04
  Rule: Recovery SHOULD take days before it gives access

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command             | token                              |
        | speed up a recovery | no token                           |
        | speed up a recovery | a made-up token                    |
        | speed up a recovery | the token of an unfinished sign-in |
        | speed up a recovery | an account-page session            |
        | speed up a recovery | Ben's own token                    |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                     | token                              |
        | read the state of a recovery                | no token                           |
        | read the state of a recovery                | a made-up token                    |
        | read the state of a recovery                | the token of an unfinished sign-in |
        | read the state of a recovery                | an account-page session            |
        | read the state of a recovery                | Ben's own token                    |
        | read the state of a recovery                | a support staff token              |
        | have the code that finishes a recovery sent | no token                           |
        | have the code that finishes a recovery sent | a made-up token                    |
        | have the code that finishes a recovery sent | the token of an unfinished sign-in |
        | have the code that finishes a recovery sent | an account-page session            |
        | have the code that finishes a recovery sent | Ben's own token                    |
        | have the code that finishes a recovery sent | a support staff token              |
        | finish a recovery                           | no token                           |
        | finish a recovery                           | a made-up token                    |
        | finish a recovery                           | the token of an unfinished sign-in |
        | finish a recovery                           | an account-page session            |
        | finish a recovery                           | Ben's own token                    |
        | finish a recovery                           | a support staff token              |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command             | token                 |
        | speed up a recovery | a support staff token |
