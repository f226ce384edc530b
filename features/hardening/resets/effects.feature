@area:hardening/resets @effects
Feature: Hardening: a forgotten password: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                                     |
        | authenticator app | the password is reset on a trusted device |
        | authenticator app | a forgotten password is reset by a code   |
        | recovery code     | the password is reset on a trusted device |
        | recovery code     | a forgotten password is reset by a code   |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                          |
        | mailed link for a forgotten password | a forgotten password is reset by a code        |
        | mailed link for a forgotten password | a forgotten password is reset by a mailed link |
