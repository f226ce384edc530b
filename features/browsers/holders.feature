@area:browsers @holders
Feature: Browsers: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:BROWSER-06
  Rule: A trusted browser MUST NOT show codes or count as a trusted device

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command         | token             |
        | generate a code | a browser session |
        | allow a request | a browser session |
