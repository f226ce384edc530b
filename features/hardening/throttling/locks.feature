@area:hardening/throttling
Feature: Hardening: what no lock of code entry ends by
  Whoever has a session, or the mailbox of the owner, gets no further guesses by that. Each row is a cell of the table of
  effects (assay rules --effects), or several after one another.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                                                                                                                                                        |
        | count of wrong verification codes | a forgotten password is reset by a mailed link                                                                                                               |
        | lock of code entry                | a forgotten password is reset by a mailed link                                                                                                               |
        | lock of code entry                | the owner changes the password                                                                                                                               |
        | lock of code entry                | all other sessions are ended                                                                                                                                 |
        | lock of code entry                | a number is added, then a reset of a forgotten password is started, then a link for a forgotten password is mailed, then a new set of recovery codes is made |
