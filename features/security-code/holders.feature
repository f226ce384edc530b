@area:security-code @holders
Feature: Security code: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:KSC-26
  Rule: The service MUST NOT reveal an existing security code to anybody

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                       | token                              |
        | read an owner's security code | no token                           |
        | read an owner's security code | a made-up token                    |
        | read an owner's security code | the token of an unfinished sign-in |
        | read an owner's security code | an account-page session            |
        | read an owner's security code | Ben's own token                    |
