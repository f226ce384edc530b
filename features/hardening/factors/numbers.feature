@area:hardening/factors
Feature: Hardening: adding and removing a number
  Somebody who finds an open session can use the account, but must not be able to take it over.

  Background:
    Given the service offers two-factor authentication
    And Ada has an account with a second factor

  @rule:H-FACTOR-01
  Rule: A change of the second factor MUST require a new sign-in if the last one was too long ago

    Scenario Outline: Ada cannot <change> in a session that is twelve hours old
      Given Ada has signed in on a new browser
      And Ada has used the browser every half hour for 12 hours
      When Ada tries to <change> on the browser
      Then it is refused

      Examples:
        | change                                    |
        | add a trusted number                      |
        | have another code sent to an added number |
        | verify an added number                    |
        | remove a trusted number                   |

    Scenario Outline: Ada cannot <change> in a session on a <kind> that is twelve hours old
      Given Ada has signed in on a new <kind>
      And <use>
      When Ada <deed>
      Then it is refused

      Examples: of each kind
        | kind  | change                                    | use                                                 | deed                                                            |
        | phone | add a trusted number                      | Ada has used the phone every half hour for 12 hours | tries to add a trusted number on the phone                      |
        | phone | remove a trusted number                   | Ada has used the phone every half hour for 12 hours | tries to remove a trusted number on the phone                   |
        | phone | have another code sent to an added number | Ada has used the phone every half hour for 12 hours | tries to have another code sent to an added number on the phone |
        | phone | verify an added number                    | Ada has used the phone every half hour for 12 hours | tries to verify an added number on the phone                    |
        | PC    | verify an added number                    | Ada has used the PC every half hour for 12 hours    | tries to verify an added number on the PC                       |
        | PC    | remove a trusted number                   | Ada has used the PC every half hour for 12 hours    | tries to remove a trusted number on the PC                      |
        | PC    | add a trusted number                      | Ada has used the PC every half hour for 12 hours    | tries to add a trusted number on the PC                         |

    @declared:session.reauth_age
    Scenario Outline: a request to <change> is <verdict> <edge> the end of the declared time after a sign-in
      Given the service declares "session.idle_lifetime" as "0"
      And Ada has signed in on a new browser
      And it is <edge> the end of the time in which a sign-in may change numbers
      When Ada tries to <change> on the browser
      Then it is <verdict>

      Examples: around that age
        | edge        | change                  | verdict  |
        | just before | add a trusted number    | accepted |
        | at          | add a trusted number    | refused  |
        | just before | remove a trusted number | accepted |
        | at          | remove a trusted number | refused  |

    Scenario Outline: Ada can <change> in a new session
      Given Ada has signed in on a new browser
      When Ada tries to <change> on the browser
      Then it is accepted

      Examples:
        | change                  |
        | add a trusted number    |
        | remove a trusted number |

  @rule:H-FACTOR-02
  Rule: The service MUST report a new factor to an address that was already on file

    Example: when Ada adds a number, a message arrives somewhere other than at that number
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

    Example: when Ada adds a removed number again, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

    Example: when Ada adds a third number, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      When Ada adds and verifies the number "+12025550155"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550155"

  @rule:H-FACTOR-03
  Rule: The service SHOULD report the removal of a factor to an address that is on file

    Example: when Ada removes a number, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      When Ada removes the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

    Example: when Ada removes her first number, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      When Ada removes the number "+12025550101"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550101"

  @rule:H-FACTOR-04
  Rule: A code of a removed factor SHOULD NOT be accepted

    Example: a code is refused after Ada removed the number that it was sent to
      Given Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550144"
      And Ada has the code sent to "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: a code sent to a number is accepted after another number was removed
      Given Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101"
      And Ada has the code sent to "+12025550101"
      And Ada has removed the number "+12025550144"
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: a code is refused after Ada removed the number that it was sent to and added it again
      Given Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550144"
      And Ada has the code sent to "+12025550144"
      And Ada has removed the number "+12025550144"
      And Ada has added and verified the number "+12025550144"
      When Ada enters the earlier code on the client
      Then Ada is not signed in on the client

    Example: the code for a removed number does not verify that number when it is added again
      Given Ada has added the number "+12025550144" by text
      And Ada has the code sent to "+12025550144"
      And Ada has removed the number "+12025550144"
      And Ada has added the number "+12025550144" by text
      When Ada verifies the number "+12025550144" with that code
      Then it is refused

    Scenario Outline: a code generated on a trusted device is refused after <event>
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new browser
      And Ada has the code generated on her trusted phone
      And <deed>
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      @edition:2fa-2017 @edition:2fa-2018
      Examples: what takes its trust
        | event                    | deed                                    |
        | the device was removed   | Ada has removed her trusted phone       |
        | the device was erased    | Ada has erased her trusted phone        |
        | a sign-out on the device | Ada has signed out on her trusted phone |

    Scenario Outline: a code sent by <way> is refused after Ada removed the number that it was sent to
      Given the service can send codes by <way>
      And Ada has added and verified the number "+12025550144"
      And Ada has begun to sign in on a new client
      And <deed>
      And Ada has the code sent to "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: the other way to a number
        | way  | deed                                                             |
        | call | Ada has asked on the client for a code by call to "+12025550144" |
