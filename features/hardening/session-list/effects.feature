@area:hardening/session-list @effects
Feature: Hardening: the list of sessions: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                        |
        | session of the account page      | all other sessions are ended |
        | session of a browser             | all other sessions are ended |
        | session of a device              | all other sessions are ended |
        | session of a third-party program | all other sessions are ended |
