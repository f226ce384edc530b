@area:child-accounts
Feature: Accounts that were created for children
  They can use two-factor as any other account does, where the system requirements
  are met.

  Background:
    Given Ada has an account without a second factor
    And the account of Ada was created for a child

  @rule:CHILD-01
  Rule: An account created for a child MUST be able to enrol in two-factor when it meets the basic system requirements

    Scenario Outline: with a <kind> that is new enough
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada enrols on the <kind> with the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And the number "+12025550144" of Ada is trusted
      And Ada is asked for a code on a new client

      Examples: kinds of device
        | kind  |
        | phone |
        | Mac   |

    Example: with the number that a parent trusts, where numbers may be shared
      Given the service declares "phone.shared" as "true"
      And Ben has an account with two-factor authentication
      And Ben also has the trusted number "+12025550144"
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada enrols on the phone with the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And the number "+12025550144" of Ada is trusted
      And the number "+12025550144" of Ben is trusted

    Scenario Outline: with a <kind> that is new enough, among older devices
      Given Ada is also signed in on an untrusted pod at version "7.1"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada begins enrolment on the <kind>
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: kinds of device
        | kind   |
        | phone  |
        | tablet |
        | Mac    |

    Example: in a browser, where the web is enough
      Given the service declares "eligibility.web_enrolment" as "true"
      And Ada has signed in on a new browser
      When Ada enrols on the browser with the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada

    Example: with a mail address, where there has to be one
      Given the service declares "eligibility.mail_first" as "true"
      And Ada has a mail address
      And Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: the account that was enrolled signs in as any other does
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone with the number "+12025550144"
      And Ada has begun to sign in on a new tablet
      And Ada has asked on the tablet for a code by text to "+12025550144"
      When Ada enters the code sent to "+12025550144" on the tablet
      Then it is accepted
      And Ada is signed in on the tablet
      And the tablet is a trusted device of Ada

  @rule:CHILD-02
  Rule: A child's account that does not meet the basic system requirements MUST be refused like any other account

    Example: without a device that is new enough
      Given Ada is also signed in on an untrusted phone at version "3.1"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at version "3.1"
      When Ada begins enrolment on the phone
      Then it is refused for the same reason as for Ben on the phone
      And nothing changed
      And two-factor authentication is off for Ada

    Example: with one
      Given Ada is also signed in on an untrusted phone at the minimum version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: without a mail address, where there has to be one
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

    Example: on a device that is too old itself
      Given Ada is also signed in on an untrusted Mac at the minimum version
      And Ada is also signed in on an untrusted phone at version "3.1"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted Mac at the minimum version
      And Ben is also signed in on an untrusted phone at version "3.1"
      When Ada begins enrolment on the phone
      Then it is refused for the same reason as for Ben on the phone
      And nothing changed

    Example: with the number of a parent, where numbers may not be shared
      Given the service declares "phone.shared" as "false"
      And Cleo has an account with two-factor authentication
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada gives the number "+12025550103" to enrolment by text
      Then it is refused
      And nothing was sent
