@area:hardening/throttling @effects
Feature: Hardening: how often codes are guessed: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                        |
        | count of wrong verification codes | Ada requests a link for a forgotten password |
        | count of wrong verification codes | Ada generates new recovery codes             |
        | lock on code entry                | Ada requests a link for a forgotten password |
        | lock on code entry                | Ada generates new recovery codes             |
