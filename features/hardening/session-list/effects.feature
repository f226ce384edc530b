@area:hardening/session-list @effects
Feature: Hardening: the list of sessions: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                           |
        | session on the account page      | Ada ends all her other sessions |
        | session in a browser             | Ada ends all her other sessions |
        | session on a device              | Ada ends all her other sessions |
        | session in a third-party program | Ada ends all her other sessions |
