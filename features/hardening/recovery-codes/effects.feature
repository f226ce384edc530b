@area:hardening/recovery-codes @effects
Feature: Hardening: recovery codes: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                  | event                   |
        | recovery code of a set | it is used with success |

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                  | event                               |
        | recovery code of a set | a new set of recovery codes is made |
