@area:eligibility
Feature: Eligibility: devices that are new enough
  One device that is new enough makes an account eligible for two-factor. The device on which enrolment begins has to be
  new enough itself.

  Background:
    Given Ada has an account without a second factor

  @rule:ELIGIBILITY-01
  Rule: A cloud user with at least one device running iOS 9, OS X El Capitan or later MUST be able to enrol in two-factor

    Scenario Outline: an owner with one <kind> at version <version> can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: the least systems
        | kind       | version |
        | phone      | 9.0     |
        | tablet     | 9.0     |
        | iPod touch | 9.0     |
        | Mac        | 10.11.0 |

      Examples: later systems
        | kind  | version |
        | phone | 9.3.5   |
        | phone | 10.0    |
        | Mac   | 10.13   |

    Scenario Outline: an owner whose <kind> was updated and signed in again can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<old>"
      And Ada has updated the <kind> to version "<new>"
      And Ada has signed in again on the <kind>
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: once too old
        | kind   | old     | new     |
        | phone  | 8.4.1   | 9.0     |
        | tablet | 8.4.1   | 10.3    |
        | Mac    | 10.10.5 | 10.11.0 |

    Scenario Outline: an owner whose <kind> was updated while it was signed out can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<old>"
      And Ada has signed out on the <kind>
      And Ada has updated the <kind> to version "<new>"
      And Ada has signed in again on the <kind>
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: once too old
        | kind  | old     | new     |
        | phone | 8.4.1   | 9.0     |
        | Mac   | 10.10.5 | 10.11.0 |

  @rule:ELIGIBILITY-02
  Rule: The service MUST refuse two-factor enrolment while no device of the account runs iOS 9, OS X El Capitan or later

    Example: an owner whose best devices are just too old is refused
      Given Ada is also signed in on an untrusted phone at version "8.4.1"
      And Ada is also signed in on an untrusted Mac at version "10.10.5"
      When Ada begins enrolment on the phone
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-factor authentication is off for Ada

    Example: an owner without any device is refused
      Given Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: an owner with one device that is new enough can enrol
      Given Ada is also signed in on an untrusted phone at version "9.0"
      And Ada is also signed in on an untrusted Mac at version "10.10.5"
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: a browser that only claims to be a <claimed> does not count as one
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted phone at version "8.4.1"
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser, which claims to be a <claimed> at version "99.0"
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: none of the account
        | claimed |
        | phone   |
        | Mac     |

    Scenario Outline: an owner whose only device is a <kind> is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted <kind> at version "99.0"
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: kinds that do not count
        | kind   |
        | watch  |
        | TV box |
        | PC     |

    Scenario Outline: an owner who has <gone> is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada has signed in on a new <kind>
      And Ada has signed in on a new browser
      And Ada has <gone>
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: the only device is not signed in any more
        | kind  | gone                    |
        | phone | signed out on the phone |
        | phone | removed the phone       |
        | Mac   | signed out on the Mac   |
        | Mac   | removed the Mac         |
        | phone | erased the phone        |

  @rule:ELIGIBILITY-03
  Rule: An account with at least one device on the latest iOS or macOS MUST be able to enrol in two-factor

    Scenario Outline: an owner of a <kind> with the latest system can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: whatever the latest is
        | kind  | version |
        | phone | 99.0    |
        | Mac   | 99.0    |

    Scenario Outline: an owner whose <kind> is at the declared minimum version can enrol
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: kinds of device
        | kind       |
        | phone      |
        | tablet     |
        | Mac        |
        | iPod touch |

    Scenario Outline: an owner whose <kind> was updated and signed in again can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<old>"
      And Ada has updated the <kind> to version "99.0"
      And Ada has signed in again on the <kind>
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: once too old
        | kind   | old     |
        | phone  | 8.4.1   |
        | tablet | 8.4.1   |
        | Mac    | 10.10.5 |

    Scenario Outline: an owner whose <kind> was updated while it was signed out can enrol
      Given Ada is also signed in on an untrusted <kind> at version "<old>"
      And Ada has signed out on the <kind>
      And Ada has updated the <kind> to version "<new>"
      And Ada has signed in again on the <kind>
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: once too old
        | kind  | old     | new  |
        | phone | 8.4.1   | 99.0 |
        | Mac   | 10.10.5 | 99.0 |

  @rule:ELIGIBILITY-06
  Rule: One device with a supported version MUST be enough to enrol, whatever versions the other devices have

    Scenario Outline: an owner can enrol on a phone that is new enough beside the <kind> that is too old
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples:
        | kind       | version |
        | tablet     | 8.4     |
        | iPod touch | 8.4     |
        | Mac        | 10.10.5 |
        | watch      | 1.0.1   |
        | TV box     | 3       |
        | PC         | 4.1.1   |

    Scenario Outline: an owner can enrol on a <kind> that is new enough beside two devices that are too old
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada is also signed in on an untrusted <first> at version "8.4"
      And Ada is also signed in on an untrusted <second> at version "7.1"
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples:
        | kind   | first      | second |
        | Mac    | tablet     | phone  |
        | tablet | iPod touch | phone  |

    Example: an owner whose first device is too old can enrol on a phone that is new enough
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

  @rule:ELIGIBILITY-15
  Rule: The service MUST refuse enrolment on a Mac below OS X El Capitan

    Background:
      Given Ada is also signed in on an untrusted phone at the minimum version

    Scenario Outline: enrolment on a <kind> at version <version> is refused
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: before OS X El Capitan
        | kind | version |
        | Mac  | 10.10.5 |
        | Mac  | 10.9    |

    Scenario Outline: enrolment on a <kind> at version <version>, which is new enough, is accepted
      Given the service supports a <kind> at version "<version>"
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: OS X El Capitan and later
        | kind | version |
        | Mac  | 10.11.0 |
        | Mac  | 10.12.6 |

    Scenario Outline: enrolment on a <kind> at version <version> that hides its model and version is refused
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>, which hides its model and version
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples:
        | kind | version |
        | Mac  | 10.10.5 |



  @rule:ELIGIBILITY-16
  Rule: The service MUST refuse two-factor enrolment while no device of the account meets the declared minimum version

    Example: an owner whose best devices are too old is refused
      Given Ada is also signed in on an untrusted phone at version "8.4.1"
      And Ada is also signed in on an untrusted Mac at version "10.10.5"
      When Ada begins enrolment on the phone
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-factor authentication is off for Ada

    Example: an owner without any device is refused
      Given Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: an owner with one device that is new enough can enrol
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted Mac at version "10.10.5"
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: a browser that only claims to be a <claimed> does not count as one
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted phone at version "8.4.1"
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser, which claims to be a <claimed> at version "99.0"
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: none of the account
        | claimed |
        | phone   |
        | Mac     |

    Scenario Outline: an owner whose only device is a <kind> is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted <kind> at version "99.0"
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: kinds that do not count
        | kind   |
        | watch  |
        | TV box |
        | PC     |

    Scenario Outline: an owner who has <gone> is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada has signed in on a new <kind>
      And Ada has signed in on a new browser
      And Ada has <gone>
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: the only device is not signed in any more
        | kind  | gone                    |
        | phone | signed out on the phone |
        | phone | removed the phone       |
        | Mac   | signed out on the Mac   |
        | Mac   | removed the Mac         |
        | phone | erased the phone        |

  @rule:ELIGIBILITY-17
  Rule: The service MUST refuse enrolment on an iPhone, iPad or iPod touch below iOS 9

    Background:
      Given Ada is also signed in on an untrusted Mac at the minimum version

    Scenario Outline: enrolment on the <kind> at version <version> is refused
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: before iOS 9
        | kind       | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4.1   |
        | iPod touch | 7.1     |
        | iPod touch | 8.4.1   |

    Scenario Outline: enrolment on a <kind> at version <version> that hides its model and version is refused
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada begins enrolment on the <kind>, which hides its model and version
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

      Examples: before iOS 9
        | kind   | version |
        | phone  | 8.4.1   |
        | tablet | 8.4.1   |

    Scenario Outline: enrolment on a <kind> at the minimum version that hides its model and version is accepted
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>, which hides its model and version
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples:
        | kind   |
        | phone  |
        | tablet |

    Scenario Outline: enrolment on the <kind> at the minimum version is accepted
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: kinds of device
        | kind       |
        | phone      |
        | tablet     |
        | iPod touch |
