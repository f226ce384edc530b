@area:recovery
Feature: Account recovery: support staff stay out of it
  What staff could shorten, somebody could talk them into shortening.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-04-01"
    And Ada has asked for recovery with full information

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Example: support staff cannot shorten a recovery
      Given it is just before the end of the waiting time of a recovery
      When support tries to shorten Ada's recovery
      Then it is refused
      And Ada's recovery is waiting

    Example: without support staff, a recovery is ready at the end of its waiting time
      Given it is at the end of the waiting time of a recovery
      When Ada reads the state of the recovery
      Then Ada's recovery is ready
