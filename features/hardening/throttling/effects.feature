@area:hardening/throttling @effects
Feature: Hardening: how often codes are guessed: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                                     |
        | count of wrong verification codes | a link for a forgotten password is mailed |
        | count of wrong verification codes | a new set of recovery codes is made       |
        | lock of code entry                | a link for a forgotten password is mailed |
        | lock of code entry                | a new set of recovery codes is made       |
