@area:un-enrolment
Feature: Turning two-factor off: only by the undo link
  For two weeks after the enrolment its undo link works. After that, two-factor cannot be turned off.

  @rule:UNENROL-14
  Rule: After a recent enrolment, the undo link MUST be the only way to turn two-factor off

    Scenario Outline: turning two-factor off is refused for an account with <account>
      Given Ada has an account with <account>
      And Ada's date of birth is "1980-02-28"
      When Ada turns two-factor authentication off
      Then it is refused
      And nothing changed
      And the account page does not offer Ada the option to turn two-factor authentication off
      And Ada is asked for a code on a new client

      Examples: whatever client made the account
        | account                             |
        | two-factor authentication           |
        | permanent two-factor authentication |

    Scenario Outline: turning two-factor off is refused on <client>
      Given Ada has an account with two-factor authentication
      And Ada also has a trusted Mac
      And Ada also has a trusted tablet
      And Ada's date of birth is "1980-02-28"
      When Ada turns two-factor authentication off on <client>
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: a device in the place of the account page
        | client             |
        | her trusted phone  |
        | her trusted tablet |
        | her trusted Mac    |

    Example: turning two-factor off on the account page is refused even shortly after the enrolment
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada's date of birth is "1980-02-28"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada turns two-factor authentication off
      Then it is refused
      And two-factor authentication is on for Ada

    Example: the link of a recent enrolment turns two-factor off
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: turning two-factor off in two parts is refused
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has tried to turn two-factor authentication off with only new security questions
      When Ada turns two-factor authentication off
      Then it is refused
      And Ada is asked for a code on a new client

    Example: turning two-factor off is refused while the code is pending
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has begun to sign in on a new browser
      When Ada turns two-factor authentication off on the browser
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    Example: turning two-step off does not turn two-factor off
      Given the service offers two-step verification
      And Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      When Ada turns two-step verification off
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    Example: a reset of the forgotten password does not turn two-factor off
      Given the service lets people reset a forgotten password with a code
      And Ada has an account with two-factor authentication
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada is asked for a code on a new client

    Scenario Outline: a <state> recovery does not turn two-factor off
      Given the service offers account recovery
      And Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information
      And <then>
      When Ada signs in on a new client
      Then a code is asked for

      Examples: at its end
        | state    | then                                                 |
        | finished | Ada has finished the recovery after its waiting time |
        | ready    | it is at the end of the waiting time of a recovery   |

  @rule:UNENROL-16
  Rule: Features that require two-factor MUST be refused after it was turned off

    Example: the feature works before Ada follows the undo link
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada uses the feature that requires two-factor
      Then it is accepted
      And the feature works for Ada

    Example: the feature is refused after Ada followed the undo link
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      And Ada has signed in on a new client
      When Ada uses the feature that requires two-factor on the client
      Then it is refused

    Scenario Outline: the feature is refused on the <kind> where it worked after Ada followed the undo link
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      And <signed in>
      When <uses>
      Then it is refused

      Examples:
        | kind  | signed in                            | uses                                                       |
        | phone | Ada has signed in again on the phone | Ada uses the feature that requires two-factor on the phone |
