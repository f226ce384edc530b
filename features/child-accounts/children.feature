@area:child-accounts
Feature: Accounts that were created for children
  They can use two-factor as any other account does, where the system requirements
  are met.

  Background:
    Given Ada has an account without a second factor
    And Ada's account was created for a child

  @rule:CHILD-01
  Rule: A child's account that meets the basic system requirements MUST be able to enrol in two-factor

    Scenario Outline: a child enrols with a <kind> that is new enough
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind>, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted
      And Ada is asked for a code on a new client

      Examples: kinds of device
        | kind       |
        | phone      |
        | Mac        |
        | tablet     |
        | iPod touch |

    Example: a child enrols with a parent's number where numbers may be shared
      Given the service declares "phone.shared" as "true"
      And Ben has an account with two-factor authentication
      And Ben also has the trusted number "+12025550144"
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada enrols on the phone, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550144" is trusted
      And Ben's number "+12025550144" is trusted

    Scenario Outline: a child enrols with a <kind> that is new enough, beside older devices
      Given Ada is also signed in on an untrusted iPod touch at version "7.1"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: kinds of device
        | kind   |
        | phone  |
        | tablet |
        | Mac    |

    Example: a child enrols in a browser where that is allowed
      Given the service declares "eligibility.web_enrolment" as "true"
      And Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada

    Example: a child with a mail address enrols where the service requires one
      Given the service declares "eligibility.mail_first" as "true"
      And Ada has a mail address
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: an enrolled child signs in like anybody else
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144"
      And Ada can sign in on the client with that code

    Scenario Outline: a child born on <born> enrols on 2018-09-10
      Given today is 2018-09-10
      And Ada's date of birth is "<born>"
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: ages around those of other services
        | born       |
        | 2015-09-10 |
        | 2005-09-11 |
        | 2005-09-10 |
        | 2000-09-11 |

    Example: a child enrols with a called code
      Given the service can send codes by call
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And two-factor authentication is on for Ada

    Example: an enrolled child adds a second number
      Given the service lets people add and remove trusted numbers
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550144"
      When Ada adds and verifies the number "+12025550155"
      Then it is accepted
      And Ada's number "+12025550155" is trusted

    Scenario Outline: a child who asks for the code by <method> receives it that way
      Given the service can send codes by <method>
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then a code arrives by <method> at "+12025550144"

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

  @rule:CHILD-02
  Rule: A child's account MUST be refused enrolment for the same reasons as any other account

    Example: a child without a device that is new enough is refused
      Given Ada is also signed in on an untrusted phone at version "3.1"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at version "3.1"
      When Ada begins enrolment on the phone
      Then it is refused for the same reason as for Ben on the phone
      And nothing changed
      And two-factor authentication is off for Ada

    Example: a child with a device that is new enough is accepted
      Given Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: a child without a mail address is refused where the service requires one
      Given the service declares "eligibility.mail_first" as "true"
      And Ada has no mail address
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ben has an account without a second factor
      And Ben has no mail address
      And Ben is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is refused for the same reason as for Ben on the phone
      And nothing changed
      And two-factor authentication is off for Ada

    Example: a child is refused on a device that is too old
      Given Ada is also signed in on an untrusted Mac at the minimum version
      And Ada is also signed in on an untrusted phone at version "3.1"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted Mac at the minimum version
      And Ben is also signed in on an untrusted phone at version "3.1"
      When Ada begins enrolment on the phone
      Then it is refused for the same reason as for Ben on the phone
      And nothing changed

    Example: a parent's number is refused where numbers may not be shared
      Given the service declares "phone.shared" as "false"
      And Cleo has an account with two-factor authentication
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550103" during enrolment, to be verified by text
      Then it is refused
      And nothing was sent

    Scenario Outline: a child is refused with <code>
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550144" with <code>
      Then it is refused
      And two-factor authentication is off for Ada

      Examples: no right code
        | code                                                   |
        | a wrong code                                           |
        | the code sent to "+12025550144" with one digit changed |
