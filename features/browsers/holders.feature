@area:browsers @holders
Feature: Browsers: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:BROWSER-06
  Rule: A trusted browser MUST NOT show codes or count as a trusted device

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command         | holder                 |
        | generate a code | a session of a browser |
        | allow a request | a session of a browser |
