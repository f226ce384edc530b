@area:hardening/recovery-codes @effects
Feature: Hardening: recovery codes: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns one. The device,
  browser or number involved is that of the thing, or any of hers if it has none. Ben has the same, on the same clients. A row
  stands under the rule that decides it, or under the rule that its declared parameter belongs to.

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing         | event                    |
        | recovery code | she uses it successfully |

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing         | event                                 |
        | recovery code | she makes a new set of recovery codes |
