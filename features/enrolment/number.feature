@area:enrolment
Feature: Enrolment: the number
  Enrolment asks for a phone number for later codes, and sends a first code there by text message or by call.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:ENROL-01
  Rule: Enrolment MUST require at least one verified trusted phone number

    Example: one verified number is enough
      When Ada enrols on the phone, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted
      And Ada now has 1 trusted number

    Example: a number that is not verified does not turn two-factor on
      Given Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada now has 0 trusted numbers
      And Ada can finish enrolment with the number "+12025550144"

    Example: no more numbers than declared can be verified
      Given Ada has begun enrolment on the phone
      When Ada enters one more than the maximum number of numbers during enrolment, to be verified by text
      Then the maximum number of numbers that Ada entered during enrolment can be verified

  @rule:ENROL-02
  Rule: Enrolment MUST NOT complete before the account has a verified trusted number

    Example: activation is refused when no number was given
      Given Ada has begun enrolment on the phone
      When Ada activates two-factor authentication
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Example: activation is refused when the number was not verified
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada activates two-factor authentication
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    @edition:2fa-2017
    Example: two-factor is not turned on after the only number of the enrolment was removed
      Given the service declares "enrol.explicit_activate" as "true"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And Ada has verified the given number "+12025550144"
      When Ada removes the number "+12025550144"
      And Ada activates two-factor authentication
      Then two-factor authentication is not on for Ada without a verified number

  @rule:ENROL-11
  Rule: Enrolment MUST ask for a phone number that will receive later codes

    Scenario Outline: "<written>" is refused as a phone number
      Given Ada has begun enrolment on the phone
      When Ada enters the number "<written>" during enrolment, to be verified by text
      Then it is refused
      And nothing changed
      And nothing was sent
      And Ada can finish enrolment with the number "+12025550144"

      Examples: nothing that a code can go to
        | written |
        |         |
        | Ada     |
        | +1      |

    Example: a valid phone number is accepted
      Given Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144"
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: "<written>" is refused as a phone number to be verified by <method>
      Given Ada has begun enrolment on the phone
      When Ada enters the number "<written>" during enrolment, to be verified by <method>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: nothing that can be called
        | written | method |
        | Ada     | call   |

  @rule:ENROL-12
  Rule: The service must offer both text message and automated call for the number given at enrolment

    Scenario Outline: the enrolment code arrives by <method>
      Given Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And Ada can finish enrolment with the number "+12025550144"

      Examples: as the owner chooses
        | method |
        | text   |
        | call   |

    Scenario Outline: the enrolment code arrives by <method> for an enrolment on a <kind>
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada has begun enrolment on the <kind>
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And Ada can finish enrolment with the number "+12025550144"

      Examples: other kinds of device
        | kind       | method |
        | tablet     | call   |
        | Mac        | call   |
        | iPod touch | call   |

    Scenario Outline: the enrolment code arrives by <method> after Ada asked for it by text
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then a code arrives by <method> at "+12025550144" and nowhere else

      Examples: the other way
        | method |
        | call   |

    Example: the enrolment code arrives by text after Ada asked for it by call
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by call
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144" and nowhere else

  @rule:ENROL-13
  Rule: The service MUST send the enrolment code to the number given at enrolment, and to no other

    Example: the code arrives only at the given number although another number is on file
      Given Ada also has the trusted number "+12025550101"
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144" and nowhere else
      And Ada can finish enrolment with the number "+12025550144"

    Example: no code is sent when the enrolment has only begun
      When Ada begins enrolment on the phone
      Then no code arrives
      And Ada can finish enrolment with the number "+12025550144"

    Example: the code for a second number arrives only at that number
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada enters the number "+12025550155" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550155" and nowhere else

  @rule:ENROL-19
  Rule: The service must let the owner register more than one trusted number during enrolment

    Background:
      Given Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And Ada has entered the number "+12025550155" during enrolment, to be verified by text

    Example: two numbers are verified
      Given Ada has verified the given number "+12025550144"
      When Ada verifies the given number "+12025550155" with the code sent to it
      Then it is accepted
      And Ada's number "+12025550144" is trusted
      And Ada's number "+12025550155" is trusted

    Example: one of two numbers is verified
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And Ada's number "+12025550144" is trusted
      And Ada's number "+12025550155" is not trusted

    Example: one number more than declared replaces the oldest pending one
      When Ada enters one more than the maximum number of numbers during enrolment, to be verified by text
      Then of the numbers that Ada entered during enrolment, only the first can no longer be verified

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Example: the right code turns two-factor on for a number that was trusted before
      Given Ada also has the trusted number "+12025550101"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550101" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550101" with the code sent to it
      Then it is accepted
      And two-factor authentication is on for Ada

  @rule:APPPW-06
  Rule: An app-specific password MUST NOT be generated for an account without two-factor

    Example: Ada cannot generate an app-specific password before she has finished the enrolment
      Given the service offers app-specific passwords
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada generates an app-specific password for "Mail"
      Then it is refused
      And Ada has 0 active app-specific passwords

    Example: Ada cannot generate an app-specific password after she followed the undo link of her enrolment
      Given the service offers app-specific passwords
      And Ada has enrolled on the phone, giving the number "+12025550144"
      And Ada has followed the undo link
      And Ada has signed in on a new client
      When Ada generates an app-specific password for "Mail" on the client
      Then it is refused
      And Ada has 0 active app-specific passwords

  @rule:CODE-17
  Rule: The service MUST NOT accept a device passcode as a verification code

    Scenario Outline: the passcode of Ada's device does not verify the number given at enrolment
      Given Ada's device passcode is "271828"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550144" with <code>
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: no code
        | code     |
        | "271828" |
