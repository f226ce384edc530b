@area:phones
Feature: Trusted numbers: after their removal
  A removed number may soon belong to somebody else. No sign-in can use it any more, not even one that began before.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada also has the trusted number "+12025550144"

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Example: a removed number is not offered
      Given Ada has removed the number "+12025550144"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550101" is offered on the client
      And Ada's number "+12025550144" is not offered on the client

    Example: a number that was not removed is offered
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550144" is offered on the client

    Example: a sign-in that begins after the removal cannot have a code texted to the number
      Given Ada has removed the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with a texted code

    Example: a sign-in that began before the removal cannot have a code texted to the number
      Given Ada has begun to sign in on a new client
      And Ada has removed the number "+12025550144"
      When Ada asks on the client for a code by text to "+12025550144"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with a texted code

    Example: a sign-in that begins after the removal cannot have the number called
      Given the service can send codes by call
      And Ada has removed the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+12025550144"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with a texted code

    Example: a sign-in that began before the removal cannot have the number called
      Given the service can send codes by call
      And Ada has begun to sign in on a new client
      And Ada has removed the number "+12025550144"
      When Ada asks on the client for a code by call to "+12025550144"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with a texted code

    Example: a sign-in that began before the removal can have its code sent to the remaining number
      Given Ada has begun to sign in on a new client
      And Ada has removed the number "+12025550101"
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144"
      And Ada can sign in on the client with that code

    Example: a code that the number received before its removal is refused
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada enters the code sent to "+12025550144" on the client
      Then it is refused
      And Ada is not signed in on the client
      And Ada can sign in on the client with a texted code

    Example: a code that another number received before the removal is accepted
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550144"
      And Ada has removed the number "+12025550101"
      When Ada enters the code sent to "+12025550144" on the client
      Then Ada is signed in on the client

    Example: a number that is added again has to be verified again
      Given Ada has removed the number "+12025550144"
      And Ada has added the number "+12025550144" by text
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550101" is offered on the client
      And Ada's number "+12025550144" is not offered on the client

    Scenario Outline: a code that is sent automatically does not go to <removed>, which was removed
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada has no trusted device
      And Ada has removed the number "<removed>"
      When Ada signs in on a new client
      Then a code arrives by text or call at "<left>" and nowhere else

      Examples: either of two numbers
        | removed      | left         |
        | +12025550101 | +12025550144 |
        | +12025550144 | +12025550101 |

    Scenario Outline: a code for a forgotten password does not go to <removed>, which was removed
      Given the service lets people reset a forgotten password with a code
      And Ada has removed the number "<removed>"
      When Ada reports the account password as forgotten
      Then it is accepted
      And no code arrives except at "<left>"

      Examples: either of two numbers
        | removed      | left         |
        | +12025550101 | +12025550144 |
        | +12025550144 | +12025550101 |

    Scenario Outline: no code by <method> goes to a number that was removed in a browser
      Given the service can send codes by <method>
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada has removed the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550144"
      Then it is refused
      And nothing was sent

      Examples: to a number
        | method |
        | text   |
        | call   |
