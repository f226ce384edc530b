@area:hardening/throttling @effects
Feature: Hardening: how often codes are guessed: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
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
