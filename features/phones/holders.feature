@area:phones @holders
Feature: Trusted numbers: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:PHONE-13
  Rule: Changing trusted numbers MUST require a session that is signed in to the account page

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                   | token                              |
        | add a trusted number                      | no token                           |
        | add a trusted number                      | a made-up token                    |
        | add a trusted number                      | the token of an unfinished sign-in |
        | add a trusted number                      | a support staff token              |
        | have another code sent to an added number | no token                           |
        | have another code sent to an added number | a made-up token                    |
        | have another code sent to an added number | the token of an unfinished sign-in |
        | have another code sent to an added number | a support staff token              |
        | verify an added number                    | no token                           |
        | verify an added number                    | a made-up token                    |
        | verify an added number                    | the token of an unfinished sign-in |
        | verify an added number                    | a support staff token              |
        | remove a trusted number                   | no token                           |
        | remove a trusted number                   | a made-up token                    |
        | remove a trusted number                   | the token of an unfinished sign-in |
        | remove a trusted number                   | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                                   |
        | add a trusted number                      |
        | have another code sent to an added number |
        | verify an added number                    |
        | remove a trusted number                   |
