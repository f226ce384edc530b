@area:phones
Feature: Trusted numbers: who may change them
  Whoever can change the numbers can receive the codes. Only the owner, signed in with a code, may change them.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada also has the trusted number "+12025550144"

  @rule:PHONE-13
  Rule: Changing trusted numbers MUST require a session that is signed in to the account page

    Scenario Outline: when <situation> and <action>, the request is refused
      Given <situation>
      When Ada <action> on the client
      Then it is refused
      And nothing changed
      And nothing was sent
      And Ada's number "+12025550144" is trusted

      Examples: nobody is signed in
        | situation                                | action                                 |
        | Ada uses a new client without signing in | adds the number "+12025550155" by text |
        | Ada uses a new client without signing in | removes the number "+12025550144"      |

      Examples: a sign-in waits for its code
        | situation                                | action                                 |
        | Ada has begun to sign in on a new client | adds the number "+12025550155" by text |
        | Ada has begun to sign in on a new client | removes the number "+12025550144"      |

    Scenario Outline: when <situation>, the code for an added number is refused
      Given Ada has added the number "+12025550155" by text
      And <situation>
      When Ada verifies the number "+12025550155" with the code sent to "+12025550155" on the client
      Then it is refused
      And nothing changed
      And that code verifies Ada's number "+12025550155"

      Examples: without a full session
        | situation                                |
        | Ada uses a new client without signing in |
        | Ada has begun to sign in on a new client |

    Example: a number is added in a session signed in with a code
      Given Ada has signed in on a new client
      When Ada adds the number "+12025550155" by text on the client
      Then a code arrives by text at "+12025550155"
      And that code verifies Ada's number "+12025550155"

    Example: a number is verified in a session signed in with a code
      Given Ada has added the number "+12025550155" by text
      And Ada has signed in on a new client
      When Ada verifies the number "+12025550155" with the code sent to "+12025550155" on the client
      Then it is accepted
      And Ada's number "+12025550155" is trusted

    Example: a number is removed in a session signed in with a code
      Given Ada has signed in on a new client
      When Ada removes the number "+12025550144" on the client
      Then it is accepted
      And Ada's number "+12025550144" is not on file

    Example: a number cannot be removed in a session that was signed out
      Given Ada has signed in on a new client
      And Ada has signed out on the client
      When Ada removes the number "+12025550144" on the client
      Then it is refused
      And nothing changed
      And Ada's number "+12025550144" is trusted

    Example: a number cannot be removed in somebody else's session
      Given Ben has an account with two-factor authentication
      When Ben removes Ada's number "+12025550144"
      Then it is refused
      And nothing changed
      And Ada's number "+12025550144" is trusted
