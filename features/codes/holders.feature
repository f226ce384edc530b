@area:codes @holders
Feature: Verification codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                 | token                              |
        | generate a code         | no token                           |
        | generate a code         | a made-up token                    |
        | generate a code         | the token of an unfinished sign-in |
        | generate a code         | an account-page session            |
        | generate a code         | an untrusted device's session      |
        | generate a code         | a signed-out session               |
        | generate a code         | a support staff token              |
        | allow a sign-in request | an account-page session            |
        | allow a sign-in request | an untrusted device's session      |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command         |
        | generate a code |

  @rule:CODE-23
  Rule: A code MUST be sent only for a sign-in on a new device or in a new browser, or when the user asks for one

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                  | token                   |
        | have a sign-in code sent | no token                |
        | have a sign-in code sent | a made-up token         |
        | have a sign-in code sent | an account-page session |
        | have a sign-in code sent | a support staff token   |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                  |
        | have a sign-in code sent |
