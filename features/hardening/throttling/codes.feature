@area:hardening/throttling
Feature: Hardening: how often codes are guessed
  A code of six digits is safe as long as few guesses are compared. Standards count the
  guesses for the account, whatever a guesser does between them.

  Background:
    Given Ada has an account with a second factor

  @rule:H-THROTTLE-01
  Rule: The service MUST NOT check more than 100 wrong codes in a row for one account, however much time passes between them

    Example: no code is accepted after a hundred wrong ones
      Given 100 wrong codes in a row were entered for Ada, each lock waited out
      Then no code signs Ada in any more

    Example: the right code is accepted before the first lock
      Given Ada has entered one fewer than the maximum number of wrong codes on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada <outcome> with a new code of the same sign-in after <wrong> wrong codes
      Given Ada has entered <wrong> wrong codes on a new client
      And Ada has a texted code for the client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 2 | is signed in     |
        | limit - 1 | is not signed in |

    Scenario Outline: Ada <outcome> with the code of another sign-in after <wrong> wrong codes
      Given Ada has entered <wrong> wrong codes on a new client
      And Ada has entered 1 wrong code on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 2 | is signed in     |
        | limit - 1 | is not signed in |

  @rule:H-THROTTLE-07
  Rule: The right code SHOULD reset the count of wrong codes

    Example: after it the same number of wrong codes again does not lock
      Given Ada has entered one fewer than the maximum number of wrong codes on a new client
      And Ada has entered that code on the client
      And Ada has entered one fewer than the maximum number of wrong codes on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

  @rule:H-THROTTLE-10
  Rule: Wrong codes that are entered at the same time MUST each be counted

    Scenario Outline: after <wrong> wrong codes at the same time the right code <outcome>
      Given Ada has a texted code for a new client
      When Ada enters <wrong> wrong codes at the same time on the client
      Then 0 of them are accepted
      And that code <outcome> on the client

      Examples: around the limit
        | wrong     | outcome              |
        | limit - 1 | signs Ada in         |
        | limit     | does not sign Ada in |
