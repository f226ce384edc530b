@area:recovery
Feature: Account recovery: information that the service does not have
  Information that the service does not have on file cannot be right.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: where no date of birth is on file, a recovery with <piece> as the date is not granted
      Given the service declares "recovery.partly_wrong" as "never"
      And Ada has asked for recovery with <piece> as the date of birth
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

      Examples: nothing, and what stands for nothing
        | piece       |
        | ""          |
        | " "         |
        | "null"      |
        | "undefined" |
        | "0000-00-00" |

    Example: a recovery with little information, and nothing wrong, is granted in the end
      Given Ada has asked for recovery with little information
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works
