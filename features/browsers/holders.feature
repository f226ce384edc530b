@area:browsers @holders
Feature: Browsers: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:BROWSER-06
  Rule: A trusted browser MUST NOT show codes or count as a trusted device

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                 | token             |
        | generate a code         | a browser session |
        | allow a sign-in request | a browser session |
