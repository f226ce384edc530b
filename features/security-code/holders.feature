@area:security-code @holders
Feature: The security code: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:KSC-26
  Rule: The service MUST NOT reveal an existing security code to anybody

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                   | token                              |
        | look up the security code of the keychain | no token                           |
        | look up the security code of the keychain | a made-up token                    |
        | look up the security code of the keychain | the token of an unfinished sign-in |
        | look up the security code of the keychain | an account-page session            |
        | look up the security code of the keychain | Ben's own token                    |
