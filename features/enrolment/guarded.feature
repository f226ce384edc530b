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

    Example: a third-party program needs an app-specific password after an enrolment
      Given the service offers app-specific passwords
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550144"
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused

  @rule:DEVICE-03
  Rule: An iPhone, iPad or iPod touch below iOS 9, or a Mac below OS X El Capitan, MUST NOT become trusted, even when signed in

    Scenario Outline: a <device> at version <version> does not become trusted by an enrolment on another device
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada enrols on the phone, giving the number "+12025550144"
      Then it is accepted
      And the <device> is not one of Ada's trusted devices

      Examples: below the least version
        | device     | version |
        | tablet     | 8.4.1   |
        | iPod touch | 8.4.1   |
        | Mac        | 10.10.5 |

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Scenario Outline: the old security questions are on file after an enrolment on a <kind>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada's security answers are "Rex, Oslo"
      When Ada enrols on the <kind>, giving the number "+12025550101"
      Then security questions are on file for Ada

      Examples: other kinds of device
        | kind       |
        | tablet     |
        | iPod touch |
        | Mac        |
