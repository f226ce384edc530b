@area:enrolment
Feature: Enrolment: where it starts
  Two-factor is turned on in the settings of a phone or a Mac, or in a browser. The service may ask for the password
  again.

  Background:
    Given Ada has an account without a second factor

  @rule:ENROL-03
  Rule: The service must let the owner turn two-factor on from a device running iOS 10.3 or later

    Scenario Outline: an owner enrols on the <kind> at version <version>
      Given the service supports a <kind> at version "<version>"
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

      Examples: iOS 10.3 and later
        | kind       | version |
        | phone      | 10.3    |
        | phone      | 11.2    |
        | tablet     | 10.3.3  |
        | iPod touch | 10.3    |

    Example: an owner enrols again after the time to finish an earlier enrolment ended
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      And it is at the end of the time to finish an enrolment
      When Ada enrols on the phone, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada

  @rule:ENROL-04
  Rule: The service must let the owner turn two-factor on from a device running iOS 10.2 or earlier that meets the minimum version

    Scenario Outline: an owner enrols on a <kind> at version <version>
      Given the service supports a <kind> at version "<version>"
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

      Examples:
        | kind       | version |
        | phone      | 10.2    |
        | tablet     | 10.2    |
        | iPod touch | 10.2    |
        | tablet     | 9.3.5   |

    Example: an owner enrols on a phone at the minimum version
      Given Ada is also signed in on an untrusted phone at the minimum version
      When Ada enrols on the phone, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

    Scenario Outline: an owner enrols on a <kind> at the minimum version
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

      Examples: other kinds of device
        | kind       |
        | tablet     |
        | iPod touch |

  @rule:ENROL-05
  Rule: The service must let the owner turn two-factor on from a Mac that meets the minimum version

    Scenario Outline: an owner enrols on a <kind> at version <version>
      Given the service supports a <kind> at version "<version>"
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

      Examples: OS X El Capitan and later
        | kind | version |
        | Mac  | 10.11   |
        | Mac  | 10.13   |

  @rule:ENROL-06
  Rule: The service must let an owner with neither a Mac nor an iOS device turn two-factor on in a web browser

    Example: an owner without any device enrols in a browser
      Given Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted

    Example: two-factor is off until the enrolment is finished
      Given Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: an owner whose only device is a <kind> enrols in a browser
      Given Ada has signed in on a new <kind>
      And Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada

      Examples: neither Mac nor iOS device
        | kind   |
        | PC     |
        | TV box |

  @rule:ENROL-07
  Rule: The service MAY ask for the password again before enrolment starts

    Scenario Outline: where the password is declared to be asked for, an enrolment begun on a <kind> <flaw> is refused
      Given the service declares "enrol.reauth" as "true"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind> <flaw>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: no right password
        | kind  | flaw                  |
        | phone | without the password  |
        | phone | with a wrong password |
        | Mac   | without the password  |
        | Mac   | with a wrong password |

    Example: where the password is declared to be asked for, an enrolment begun with the right password starts
      Given the service declares "enrol.reauth" as "true"
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: where the password is declared not to be asked for, an enrolment begun on a <kind> <flaw> starts
      Given the service declares "enrol.reauth" as "false"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind> <flaw>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: no password
        | kind  | flaw                 |
        | phone | without the password |

  @rule:ENROL-24
  Rule: Turning two-factor on MUST send an enrolment confirmation by email

    @edition:2fa-2018
    Example: one confirmation arrives for an enrolment in a browser
      Given the service declares "eligibility.web_enrolment" as "true"
      And Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
