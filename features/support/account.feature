@area:support
Feature: Support staff: the account
  Staff cannot tell an owner from somebody who pretends to be one, so nothing
  about the account rests on their word.

  Background:
    Given Ada has an account with two-factor authentication
    And the service also knows of Ada:
      | date of birth | 1980-04-01 |

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Example: the word of support is worth nothing
      Given Ada has begun to sign in on a new client
      When support marks the identity of Ada as verified for the account
      Then it is refused
      And Ada is not signed in on the client

    Example: support cannot let a sign-in go on without its code
      Given Ada has begun to sign in on a new client
      When support lets Ada skip the code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: the code itself is enough
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

  @rule:SUPPORT-02
  Rule: Support staff MAY answer questions about a recovery

    Example: declared, support can read how it stands
      Given the service declares support.reads_recovery as true
      And Ada has asked for recovery with full information
      When support reads the recovery of Ada
      Then support learns that the recovery of Ada is waiting

    Example: not declared, support cannot
      Given the service declares support.reads_recovery as false
      And Ada has asked for recovery with full information
      When support reads the recovery of Ada
      Then it is refused
      And the recovery of Ada is waiting
