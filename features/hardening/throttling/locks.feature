@area:hardening/throttling
Feature: Hardening: what no lock of code entry ends by
  Whoever has a session, or the mailbox of the owner, gets no further guesses by that. Each row is a cell of the table of
  effects (assay rules --effects), or several after one another.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                                                                                                                                             |
        | count of wrong verification codes | she resets her forgotten password with a mailed link                                                                                                              |
        | lock on code entry                | she resets her forgotten password with a mailed link                                                                                                              |
        | lock on code entry                | she changes her password                                                                                                                                          |
        | lock on code entry                | she ends all her other sessions                                                                                                                                   |
        | lock on code entry                | she adds a number, then she starts to reset a forgotten password, then she has a link mailed for a forgotten password, then she makes a new set of recovery codes |
