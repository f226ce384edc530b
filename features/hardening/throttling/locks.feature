@area:hardening/throttling
Feature: Hardening: what does not end a lock on code entry
  Somebody with a session, or with access to the owner's mailbox, gets no further guesses. Each row is a cell of the table of
  effects (assay rules --effects), or several after one another.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                                                                                                                          |
        | count of wrong verification codes | Ada resets her forgotten password with a mailed link                                                                                           |
        | lock on code entry                | Ada resets her forgotten password with a mailed link                                                                                           |
        | lock on code entry                | Ada changes her password                                                                                                                       |
        | lock on code entry                | Ada ends all her other sessions                                                                                                                |
        | lock on code entry                | Ada adds a number, then starts to reset a forgotten password, then requests a link for a forgotten password, then generates new recovery codes |
