@area:un-enrolment
Feature: Undo link: a second enrolment
  An account can be enrolled again after the undo link was followed. The new mail has its own link.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Example: the undo link of a second enrolment undoes the second enrolment
      Given Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      And Ada has enrolled on the tablet, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And two-factor authentication is off for Ada

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Example: the password from before the second enrolment comes back
      Given the service lets people change the account password
      And the service declares "unenrol.restores_password" as "true"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      And Ada has changed the account password on the tablet
      And Ada has enrolled on the tablet, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: a recovery code from before the undo is refused
      Given the service offers recovery codes
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has generated recovery codes
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      And Ada has enrolled on the tablet, giving the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: a code of an authenticator app from before the undo is refused
      Given the service accepts codes of authenticator apps
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has the authenticator app "Otter"
      And Ada has followed the undo link
      And Ada has signed in on a new tablet
      And Ada has enrolled on the tablet, giving the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada enters the current code of her app "Otter" on the client
      Then it is refused
      And Ada is not signed in on the client

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Scenario Outline: a sign-in on a <client> that a stranger made trusted needs a code once two-factor is on again
      Given <needs>
      And somebody else has enrolled Ada on the phone, giving the number "+12025550199"
      And Ada has <made>
      And Ada has followed the undo link
      And Ada has signed in on a new Mac
      And Ada has enrolled on the Mac, giving the number "+12025550144"
      When Ada signs in again on the <client>
      Then a code is asked for
      And Ada is not signed in on the <client>

      Examples: what trust was given to
        | client  | needs                                                     | made                                     |
        | browser | the service lets people trust a browser                   | signed in on a new browser and trusts it |
        | tablet  | the service lets people turn two-factor authentication on | signed in on a new tablet                |
