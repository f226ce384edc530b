@area:passwords
Feature: The account password: a new one that the service demands
  For security reasons a service may require a new account password. Until the owner has chosen it,
  no sign-in is completed.

  Background:
    Given Ada has an account with a second factor

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Example: Ada must choose a new password before her next sign-in is complete
      Given the service has required a new password from Ada
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then a new password is asked for
      And Ada is not signed in on the client

    @edition:2fa-2017 @edition:2fa-2018
    Example: Ada must choose a new password when she signs in on a client with old software
      Given the service knows clients without a place for a code
      And the service has required a new password from Ada
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then a new password is asked for
      And Ada is not signed in on the third-generation TV box

    @edition:2fa-2018
    Example: Ada must choose a new password when her phone is verified in the background
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And the service has required a new password from Ada
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then a new password is asked for
      And Ada is not signed in on the phone

    Example: the same sign-in completes when the service required no new password
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

    Example: Ada chooses a new password, and only the new one works
      Given Ada has been asked for a new password on a new client
      When Ada chooses the required password on the client
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: the next sign-in completes after Ada chose a new password
      Given Ada has been asked for a new password on a new client
      And Ada has chosen the required password on the client
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

    Example: Ada cannot choose a second new password with the same request
      Given Ada has been asked for a new password on a new client
      And Ada has chosen the required password on the client
      When Ada chooses the required password on the client
      Then it is refused
      And Ada's old password works

    Example: requiring a new password of Ben does not affect Ada
      Given Ben has an account with a second factor
      And the service has required a new password from Ben
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

    Example: a further sign-in also asks for a new password before Ada has chosen one
      Given Ada has been asked for a new password on a new client
      And Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser
      Then a new password is asked for
      And Ada is not signed in on the browser

    Example: Ada can choose another password after the first one was refused
      Given Ada has been asked for a new password on a new client
      And Ada has tried to choose a required password of one character on the client
      When Ada chooses the required password on the client
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    @edition:2fa-2017 @edition:2fa-2018
    Scenario Outline: the service still asks for a new password after <event>
      Given the service has required a new password from Ada
      And <event>
      And Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then a new password is asked for
      And Ada is not signed in on the tablet

      Examples: what is no new password
        | event                                               |
        | Ada has given 1 wrong password on a new client      |
        | Ada has been asked for a new password on a new Mac  |
        | Ada has added the number "+12025550144" by text     |

    Example: Ben must choose a new password when he signs in without a second factor
      Given Ben has an account without a second factor
      And the service has required a new password from Ben
      When Ben signs in on a new client
      Then a new password is asked for
