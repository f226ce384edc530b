@area:passwords
Feature: The account password: what a new one changes
  A new account password replaces the old one at once and everywhere, whichever way it was set.

  Background:
    Given Ada has an account with a second factor

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Example: only the new password works after a change
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    @declared:password.attempts
    Scenario Outline: after <wrong>, a password change with the right current password is <verdict>
      Given Ada has given <wrong> on a new client
      When Ada changes the account password
      Then it is <verdict>

      Examples: around the limit
        | wrong                                      | verdict  |
        | all but one of the allowed wrong passwords | accepted |
        | the maximum number of wrong passwords      | refused  |

    Example: only the new password works after a reset by a mailed link
      Given the service lets people reset a forgotten password by a mailed link
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: a sign-in that was pending when Ada followed a mailed link cannot be completed
      Given the service lets people reset a forgotten password by a mailed link
      And Ada has been texted a code for a new client
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      And Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: a link that was mailed before a password change no longer resets the password
      Given the service lets people reset a forgotten password by a mailed link
      And Ada has requested a link for the forgotten password
      And Ada has changed the account password
      When Ada follows the new link
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Example: only the new password works after a reset on a trusted device
      Given the service lets people reset the account password on trusted devices
      When Ada resets the account password on her trusted phone
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: only the new password works after a reset of a forgotten password
      Given the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: only the new password works after a change that the service required
      Given the service can require a new password
      And Ada has been asked for a new password on a new client
      When Ada chooses the required password on the client
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: Ada cannot change the password again with the old one
      Given Ada has changed the account password
      When Ada changes the account password and gives the old one
      Then it is refused
      And Ada's password still works
      And Ada's new password does not work

    Example: Ada can change the password again with the new one
      Given Ada has changed the account password
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: a sign-in that began with the old password cannot be completed after the change
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101"
      And Ada has changed the account password
      When Ada enters the code sent to "+12025550101" on the client
      Then it is refused
      And Ada is not signed in on the client
      And Ada's new password works

    Example: a sign-in that began with the new password can be completed
      Given Ada has changed the account password
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

    @edition:2fa-2017 @edition:2fa-2018
    Example: after a change, the old password with a code appended does not sign Ada in on a client with old software
      Given the service knows clients without a place for a code
      And the service declares "password.change_ends_trust" as "security-only"
      And Ada has changed the account password
      And Ada signs in again on her trusted phone
      When Ada signs in on a new third-generation TV box with the old password followed by the code generated on her trusted phone
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Example: after a change, the old password does not sign Ada in on a browser that was trusted before
      Given Ada has signed in on a new browser and trusts it
      And Ada has changed the account password
      When Ada signs in again on the browser with the old password
      Then it is refused

    @edition:2fa-2018
    Scenario Outline: after a change, no app-specific password is created when Ada enters <entered>
      Given the service offers app-specific passwords
      And the service declares "apppw.reauth" as "true"
      And Ada has changed the account password
      When Ada generates an app-specific password for "Mail" and enters <entered>
      Then it is refused
      And Ada has 0 active app-specific passwords

      Examples: the old one
        | entered                             |
        | identifier and old account password |

    Example: Ada cannot change the password again with the old one in a browser
      Given Ada has changed the account password
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada changes the account password and gives the old one
      Then it is refused
      And Ada's password still works
