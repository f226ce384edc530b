@area:phones
Feature: Trusted numbers: before they are verified
  A number that nobody has verified may be a typing mistake, so no sign-in code goes there.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Example: an unverified number is not offered
      Given Ada has added the number "+12025550144" by text
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550101" is offered on the client
      And Ada's number "+12025550144" is not offered on the client
      And nothing arrives at "+12025550144"

    Example: a number is offered once it is verified
      Given Ada has added and verified the number "+12025550144"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550144" is offered on the client

    Scenario Outline: a code by <method> to an unverified number is refused
      Given the service can send codes by <method>
      And Ada has added the number "+12025550144" by text
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550144"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with a texted code

      Examples: either way
        | method |
        | text   |
        | call   |

    Example: a number receives codes once it is verified
      Given Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144"
      And Ada can sign in on the client with that code

    Example: the code that verifies a number does not complete a sign-in
      Given Ada has begun to sign in on a new client
      And Ada has added the number "+12025550144" by text
      When Ada enters the code sent to "+12025550144" on the client
      Then it is refused
      And Ada is not signed in on the client
      And that code verifies Ada's number "+12025550144"

    Scenario Outline: <text> is no number, and is refused
      When Ada adds the number "<text>" by text
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: too short, too long, no digits
        | text                |
        | 12                  |
        | +1202555010112345678 |
        | home                |

    @declared:code.binding
    Scenario Outline: where a code may complete any sign-in of its account, the code that verifies a number by <method> completes none
      Given the service declares "code.binding" as "account"
      And the service can send codes by <method>
      And Ada has added the number "+12025550144" by <method>
      And Ada has begun to sign in on a new client
      When Ada enters the code sent to "+12025550144" on the client
      Then it is refused
      And Ada is not signed in on the client

      Examples: ways to the number
        | method |
        | text   |
        | call   |

    Example: a code that is sent automatically does not go to an unverified number
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada has no trusted device
      And Ada has added the number "+12025550144" by text
      When Ada signs in on a new client
      Then a code arrives by text at "+12025550101"
      And nothing arrives at "+12025550144"

    Example: an unverified number can still be verified just before its time ends
      Given Ada has added the number "+12025550144" by text
      And it is just before the end of the time to verify an added number
      When Ada asks for another code for the number "+12025550144" by text
      Then a code arrives by text at "+12025550144"
      And that code verifies Ada's number "+12025550144"

    Example: an unverified number is forgotten when its time ends
      Given Ada has added the number "+12025550144" by text
      And it is at the end of the time to verify an added number
      When Ada asks for another code for the number "+12025550144" by text
      Then it is refused
      And nothing was sent
      And Ada's number "+12025550144" is not trusted

    Scenario Outline: a sign-in that began before a number was added cannot have a code sent to it by <method>
      Given the service can send codes by <method>
      And Ada has begun to sign in on a new client
      And Ada has added the number "+12025550144" by text
      When Ada asks on the client for a code by <method> to "+12025550144"
      Then it is refused
      And nothing was sent

      Examples: either way
        | method |
        | text   |
        | call   |
