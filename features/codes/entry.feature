@area:codes
Feature: Verification codes: entering them
  What is entered has to be the code itself. A service that counts wrong codes
  says how many it takes, what it counts them for, and what follows.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-03
  Rule: An entry of five or seven digits, or with a character that is no digit, MUST NOT be accepted as a code

    Scenario Outline: the right code <flaw>
      Given Ada has a texted code for a new client
      When Ada enters that code <flaw> on the client
      Then it is refused
      And nothing changed
      And that code signs Ada in on the client

      Examples: a digit missing
        | flaw                    |
        | without its first digit |
        | without its last digit  |

      Examples: a digit too many
        | flaw                          |
        | with another digit at its end |
        | with a zero before it         |

      Examples: a character that is no digit
        | flaw                            |
        | with a letter for its last digit |
        | with a letter at its end        |
        | with a sign before it           |
        | with a point in it              |

    Example: spaces are no digits where the service does not overlook them
      Given the service declares code.spaces_tolerated as false
      And Ada has a texted code for a new client
      When Ada enters that code with a space in it on the client
      Then it is refused
      And that code signs Ada in on the client

    Example: spaces are overlooked where the service says so
      Given the service declares code.spaces_tolerated as true
      And Ada has a texted code for a new client
      When Ada enters that code with a space in it on the client
      Then Ada is signed in on the client

    Scenario Outline: after <wrong> wrong codes
      Given Ada has entered <wrong> wrong codes on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 1 | is signed in     |
        | limit     | is not signed in |

    Scenario Outline: after <wrong> wrong codes at the same time
      Given Ada has a texted code for a new client
      When Ada enters <wrong> wrong codes at the same time on the client
      Then 0 of them are accepted
      And that code <outcome> on the client

      Examples: around the limit
        | wrong     | outcome               |
        | limit - 1 | signs Ada in          |
        | limit     | does not sign Ada in  |

    Example: a right code ends the row of wrong ones
      Given Ada has entered limit - 1 wrong codes on a new client
      And Ada has entered that code on the client
      And Ada has entered limit - 1 wrong codes on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: counted by account, a new sign-in goes on from <wrong> wrong codes
      Given the service declares code.attempts_scope as account
      And Ada has entered <wrong> wrong codes on a new client
      And Ada has entered 1 wrong code on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 2 | is signed in     |
        | limit - 1 | is not signed in |

    Scenario Outline: counted by <scope>, a new code in the same sign-in goes on from <wrong> wrong codes
      Given the service declares code.attempts_scope as <scope>
      And Ada has entered <wrong> wrong codes on a new client
      And Ada has a texted code for the client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | scope   | wrong     | outcome          |
        | account | limit - 2 | is signed in     |
        | account | limit - 1 | is not signed in |
        | sign-in | limit - 2 | is signed in     |
        | sign-in | limit - 1 | is not signed in |

    Example: counted by sign-in, a new sign-in starts anew
      Given the service declares code.attempts_scope as sign-in
      And Ada has entered limit wrong codes on a new client
      And Ada has a texted code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: counted by code, a new code starts anew
      Given the service declares code.attempts_scope as code
      And Ada has entered limit wrong codes on a new client
      And Ada has a texted code for the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: counted by account, <edge> the end of the lock
      Given the service declares code.attempts_scope as account
      And Ada has entered limit wrong codes on a new client
      And it is <edge> the end of the lock on codes
      And Ada has a texted code for a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is not signed in |
        | at          | is signed in     |

    Example: wrong codes of somebody else are not counted
      Given Ben has an account with two-factor authentication
      And Ben has entered limit wrong codes on a new client
      And Ada has a texted code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: after malformed entries up to the limit, counted: <counted>
      Given the service declares code.malformed_counts as <counted>
      And Ada has entered limit malformed codes on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | counted | outcome          |
        | true    | is not signed in |
        | false   | is signed in     |
