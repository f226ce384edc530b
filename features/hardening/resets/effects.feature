@area:hardening/resets @effects
Feature: Hardening: a forgotten password: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                  | event                                     |
        | authenticator app      | the password is reset on a trusted device |
        | authenticator app      | a forgotten password is reset by a code   |
        | recovery code of a set | the password is reset on a trusted device |
        | recovery code of a set | a forgotten password is reset by a code   |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                          |
        | mailed link for a forgotten password | a forgotten password is reset by a code        |
        | mailed link for a forgotten password | a forgotten password is reset by a mailed link |
