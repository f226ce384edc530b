@area:enrolment
Feature: Enrolment: what two-factor protects
  Two-factor protects every service of the account, on every kind of client.

  @rule:ENROL-29
  Rule: Two-factor, once on, MUST protect sign-ins on phone, Mac, TV, watch and web, and every program tied to the account

    Scenario Outline: a sign-in on a <kind> needs a code
      Given Ada has an account with two-factor authentication
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | phone   |
        | tablet  |
        | Mac     |
        | TV box  |
        | watch   |
        | browser |
        | PC      |

    Scenario Outline: a sign-in to "<service>" needs a code
      Given Ada has an account with two-factor authentication
      When Ada signs in to "<service>" on a new client
      Then a code is asked for
      And Ada cannot use "<service>" on the client

      Examples: every service
        | service      |
        | cloud        |
        | store        |
        | messages     |
        | calls        |
        | mail         |
        | contacts     |
        | calendar     |
        | account-page |

    Example: a third-party program needs an app-specific password
      Given the service offers app-specific passwords
      And Ada has an account with two-factor authentication
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And Ada's app-specific password for "Mail" gives access to "mail"

    Scenario Outline: a sign-in on a <kind> needs no code while two-factor is off
      Given Ada has an account without a second factor
      When Ada signs in on a new <kind>
      Then no code is asked for
      And Ada is signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | phone   |
        | Mac     |
        | TV box  |
        | watch   |
        | browser |

    Scenario Outline: a sign-in to "<service>" on a new <kind> needs a code
      Given Ada has an account with two-factor authentication
      When Ada signs in to "<service>" on a new <kind>
      Then a code is asked for
      And Ada cannot use "<service>" on the <kind>

      Examples: services on each kind of client
        | service      | kind    |
        | cloud        | browser |
        | store        | browser |
        | messages     | browser |
        | calls        | browser |
        | mail         | browser |
        | contacts     | browser |
        | calendar     | browser |
        | account-page | browser |
        | cloud        | Mac     |
        | store        | Mac     |
        | messages     | Mac     |
        | calls        | Mac     |
        | mail         | Mac     |
        | contacts     | Mac     |
        | calendar     | Mac     |
        | account-page | Mac     |
        | cloud        | TV box  |
        | store        | TV box  |
        | messages     | TV box  |
        | calls        | TV box  |
        | mail         | TV box  |
        | contacts     | TV box  |
        | calendar     | TV box  |
        | account-page | TV box  |
        | cloud        | watch   |
        | store        | watch   |
        | messages     | watch   |
        | calls        | watch   |
        | mail         | watch   |
        | contacts     | watch   |
        | calendar     | watch   |
        | account-page | watch   |

    Scenario Outline: a sign-in on a <kind> needs a code right after the enrolment
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550144"
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | Mac     |
        | browser |
        | TV box  |
