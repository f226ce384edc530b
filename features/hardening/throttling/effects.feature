@area:hardening/throttling @effects
Feature: Hardening: how often codes are guessed: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                          |
        | count of wrong verification codes | she has a link mailed for a forgotten password |
        | count of wrong verification codes | she makes a new set of recovery codes          |
        | lock on code entry                | she has a link mailed for a forgotten password |
        | lock on code entry                | she makes a new set of recovery codes          |
