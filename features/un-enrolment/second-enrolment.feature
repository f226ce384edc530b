@area:un-enrolment
Feature: The link that undoes an enrolment: enrolled twice
  An account may be enrolled again after a link was followed. The new mail carries a
  link of its own.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks from enrolment

    Example: the link of a second enrolment works for two weeks from that one
      Given Ada has enrolled on the phone with the number "+12025550101"
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      And Ada has enrolled on the tablet with the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada
