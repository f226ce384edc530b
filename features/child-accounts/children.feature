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
      Given Ada is also signed in, without trust, on a <kind> at the least version
      When Ada enrols on the <kind> with the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And the number "+12025550144" of Ada is trusted
      And Ada is asked for a code on a new client

      Examples: kinds of device
        | kind  |
        | phone |
        | Mac   |

  @rule:CHILD-02
  Rule: A child's account that misses the basic system requirements MUST be refused as any other account is

    Example: without a device that is new enough
      Given Ada is also signed in, without trust, on a phone at version "3.1"
      And Ben has an account without a second factor
      And Ben is also signed in, without trust, on a phone at version "3.1"
      When Ada begins enrolment on the phone
      Then it is refused for the reason that Ben is told on the phone
      And nothing changed
      And two-factor authentication is off for Ada

    Example: with one
      Given Ada is also signed in, without trust, on a phone at the least version
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"
