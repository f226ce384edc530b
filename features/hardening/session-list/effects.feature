@area:hardening/session-list @effects
Feature: Hardening: the list of sessions: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                        |
        | session of the account page                                 | all other sessions are ended |
        | session of a browser                                        | all other sessions are ended |
        | session of a device                                         | all other sessions are ended |
        | session of a third-party program (by app-specific password) | all other sessions are ended |
