@area:support @holders
Feature: Support staff: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                               | token                 |
        | let the owner's sign-in skip its code | a support staff token |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                   | token                 |
        | look up the security code of the keychain | a support staff token |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command              | token                 |
        | restore the keychain | a support staff token |
