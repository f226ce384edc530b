@area:sign-in @edition:2fa-2017 @edition:2fa-2018
Feature: Signing in: wrong codes
  A wrong code opens nothing. No document says how many may be entered: a service that
  counts them declares how many it takes, what it counts them for, and what follows,
  and does that.

  Background:
    Given the service offers two-factor authentication
    And Ada has an account with two-factor authentication

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: Ada <outcome> with the right code after <wrong> wrong codes
      Given Ada has entered <wrong> wrong codes on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 1 | is signed in     |
        | limit     | is not signed in |

    Scenario Outline: after <wrong> wrong codes at the same time the right code <outcome>
      Given Ada has a texted code for a new client
      When Ada enters <wrong> wrong codes at the same time on the client
      Then 0 of them are accepted
      And that code <outcome> on the client

      Examples: around the limit
        | wrong     | outcome               |
        | limit - 1 | signs Ada in          |
        | limit     | does not sign Ada in  |

    Example: a right code resets the count of wrong ones
      Given Ada has entered one fewer than the maximum number of wrong codes on a new client
      And Ada has entered that code on the client
      And Ada has entered one fewer than the maximum number of wrong codes on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: Ada <outcome> in a new sign-in after <wrong> wrong codes counted per account
      Given the service declares "code.attempts_scope" as "account"
      And Ada has entered <wrong> wrong codes on a new client
      And Ada has entered 1 wrong code on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 2 | is signed in     |
        | limit - 1 | is not signed in |

    Scenario Outline: Ada <outcome> with a new code after <wrong> wrong codes counted per <scope>
      Given the service declares "code.attempts_scope" as "<scope>"
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

    Example: a new sign-in resets the count where codes are counted per sign-in
      Given the service declares "code.attempts_scope" as "sign-in"
      And Ada has entered the maximum number of wrong codes on a new client
      And Ada has a texted code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: a new code resets the count where codes are counted per code
      Given the service can send codes by text
      And the service declares "code.attempts_scope" as "code"
      And Ada has entered the maximum number of wrong codes on a new client
      And Ada has a texted code for the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: Ada <outcome> <edge> the end of the lock counted per account
      Given the service declares "code.attempts_scope" as "account"
      And Ada has entered the maximum number of wrong codes on a new client
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
      And Ben has entered the maximum number of wrong codes on a new client
      And Ada has a texted code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: Ada <outcome> after the maximum of malformed entries where counting them is declared as <counted>
      Given the service declares "code.malformed_counts" as "<counted>"
      And Ada has entered the maximum number of malformed codes on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | counted | outcome          |
        | true    | is not signed in |
        | false   | is signed in     |
