@area:browsers @holders
Feature: Browsers: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:BROWSER-06
  Rule: A trusted browser MUST NOT show codes or count as a trusted device

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command         | token                  |
        | generate a code | a session of a browser |
        | allow a request | a session of a browser |
